package org.trailglass.s3;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which keys a selection wants, by looking at every key of the bucket with the grammar of
/// {@link TrailKeyTest}.
final class NaiveLister {
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:.*/)?AWSLogs/(?:o-[a-z0-9]{10,32}/)?[0-9]{12}/.*");

  private static final Pattern BESIDE_DAYS =
      Pattern.compile(
          "(?:.*/)?AWSLogs/(?:o-[a-z0-9]{10,32}/)?(?<acct>[0-9]{12})/(?<kind>CloudTrail[^/]*)"
              + "/(?<region>[^/]+)/.*");

  private static final Pattern DIGEST_FILE =
      Pattern.compile(
          "(?<acct>\\d{12})_(?<kind>CloudTrail-Digest)_(?<region>[a-z0-9-]+)_.+_[a-z0-9-]+_"
              + "(?<ts>\\d{8}T\\d{6}Z)(?:_backfill)?\\.json\\.gz");

  private final Selection selection;
  private final List<String> keys;
  private final String prefix;
  private final boolean isLaidOut;

  NaiveLister(Selection selection, Collection<String> keys) {
    this.selection = selection;
    this.keys = keys.stream().distinct().sorted(KeyOrder.INSTANCE).toList();
    this.prefix = folderOrBeginning(selection.location().prefix());
    this.isLaidOut =
        ACCOUNT.matcher(prefix).matches()
            || this.keys.stream()
                .anyMatch(key -> key.startsWith(prefix) && ACCOUNT.matcher(key).matches());
  }

  private String folderOrBeginning(String location) {
    boolean isInTrail = location.matches("(?:.*/)?CloudTrail[^/]*/[^/]+/.*");
    var folder = location + "/";
    boolean isFolder = keys.stream().anyMatch(key -> key.startsWith(folder));
    return isFolder && !isInTrail && !location.endsWith("/") && !location.isEmpty()
        ? folder
        : location;
  }

  List<String> wanted() {
    return keys.stream()
        .filter(key -> key.startsWith(prefix) && !key.endsWith("/"))
        .filter(this::isWanted)
        .toList();
  }

  private boolean isWanted(String key) {
    var file = key.substring(key.lastIndexOf('/') + 1);
    for (var pattern : List.of(TrailKeyTest.LOG, TrailKeyTest.DIGEST)) {
      var matcher = pattern.matcher(key);
      if (matcher.matches()) {
        var kind = pattern == TrailKeyTest.LOG ? matcher.group("kind") : "CloudTrail-Digest";
        var day = matcher.group("y") + matcher.group("m") + matcher.group("d");
        return isWanted(matcher, kind, day);
      }
    }
    var named = named(file);
    if (isLaidOut) {
      var beside = BESIDE_DAYS.matcher(key);
      return beside.matches()
          && isWantedFolder(beside, beside.group("kind"))
          && named.map(name -> isWantedDay(name.group("ts").substring(0, 8))).orElse(true);
    }
    return named
        .map(name -> isWanted(name, name.group("kind"), name.group("ts").substring(0, 8)))
        .orElse(true);
  }

  private static Optional<Matcher> named(String file) {
    return Stream.of(TrailKeyTest.FILE, DIGEST_FILE)
        .map(pattern -> pattern.matcher(file))
        .filter(Matcher::matches)
        .findFirst();
  }

  private boolean isWanted(Matcher matcher, String kind, String day) {
    return isWantedFolder(matcher, kind) && isWantedDay(day);
  }

  private boolean isWantedFolder(Matcher matcher, String kind) {
    var accounts = selection.accounts();
    var regions = selection.regions();
    return (accounts.isEmpty() || accounts.contains(matcher.group("acct")))
        && (regions.isEmpty() || regions.contains(matcher.group("region")))
        && isWantedKind(kind);
  }

  private boolean isWantedDay(String day) {
    return isWantedDay(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
  }

  private boolean isWantedKind(String kind) {
    return selection.kinds().isEmpty()
        ? !kind.equals("CloudTrail-Digest") || prefix.contains("/CloudTrail-Digest/")
        : selection.kinds().stream().anyMatch(of -> of.folder().equals(kind));
  }

  private boolean isWantedDay(LocalDate day) {
    var start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
    return selection
        .range()
        .map(
            range ->
                start.plusSeconds(86_400).isAfter(range.from())
                    && start.minusSeconds(86_400).isBefore(range.to()))
        .orElse(true);
  }
}
