package org.trailglass.s3;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A bucket of random trails, folders of other services, plain files and folder markers, or one
/// whose folders were all renamed; and random questions about it.
final class RandomBucket {
  static final String NAME = "trail-logs";

  private static final List<String> PREFIXES = List.of("", "logs/", "logs-old/", "a/b/", "é/😀/");
  private static final List<String> ACCOUNTS =
      List.of("111122223333", "222233334444", "333344445555");
  private static final List<String> REGIONS = List.of("eu-west-1", "us-east-1", "us-gov-west-1");
  private static final LocalDate FIRST = LocalDate.of(2023, 12, 30);
  private static final int DAYS = 65;

  private final Random random;
  private final boolean isRenamed;
  private final List<String> keys = new ArrayList<>();

  RandomBucket(Random random, boolean isRenamed) {
    this.random = random;
    this.isRenamed = isRenamed;
    for (int i = 0; i < 300; i++) {
      keys.add(key());
    }
    for (int i = 0; i < 30; i++) {
      keys.add(besideDays());
    }
  }

  /// The bucket, in pages of a few keys.
  MapObjectStore store() {
    var store = new MapObjectStore(1 + random.nextInt(9));
    keys.forEach(key -> store.put(NAME, key, new byte[key.length()]));
    return store;
  }

  List<String> keys() {
    return keys;
  }

  private String key() {
    var prefix = pick(PREFIXES);
    return switch (random.nextInt(12)) {
      case 0 -> prefix + "notes.txt";
      case 1 -> prefix + "plain/2024/01/x.json";
      case 2 -> trail(prefix) + "elasticloadbalancing/eu-west-1/2024/01/01/x.log";
      case 3 -> day(prefix);
      default -> day(prefix) + file;
    };
  }

  /// What somebody moved out of the folder of its day.
  private String besideDays() {
    var key = pick(keys);
    while (!key.matches(".*/[0-9]{4}/[0-9]{2}/[0-9]{2}/[^/]+")) {
      key = pick(keys);
    }
    int name = key.lastIndexOf('/') + 1;
    var region = key.substring(0, name - "2024/01/01/".length());
    var folder = pick(List.of("", "archive/", "archive/2024/", "2023-archive/a/"));
    return region + folder + (random.nextInt(3) == 0 ? "notes" : key.substring(name));
  }

  private String file = "";

  private String trail(String prefix) {
    boolean isOrganization = prefix.equals("a/b/");
    return prefix
        + (isRenamed ? "Audit/" : "AWSLogs/")
        + (isOrganization ? "o-abcdefghij/" : "")
        + pick(ACCOUNTS)
        + "/";
  }

  /// The folder of a day; leaves the name of a file for it.
  private String day(String prefix) {
    var trail = trail(prefix);
    var account = trail.substring(trail.length() - 13, trail.length() - 1);
    var kind = pick(List.of(TrailKind.values())).folder();
    var region = pick(REGIONS);
    var day = FIRST.plusDays(random.nextInt(DAYS));
    var date = day.toString().replace("-", "");
    file = account + "_" + kind + "_" + region + "_";
    file +=
        kind.equals(TrailKind.DIGEST.folder())
            ? "my_trail_eu-west-1_" + date + "T010203Z.json.gz"
            : date + "T0102Z_" + (10_000_000 + random.nextInt(9)) + ".json.gz";
    return trail + kind + "/" + region + "/" + DeliveryDays.path(day);
  }

  /// A question whose location is a key, or the beginning of one.
  Selection selection() {
    return new Selection(
        new S3Location(NAME, location()),
        S3Access.usual(),
        random.nextBoolean() ? Optional.empty() : Optional.of(range()),
        some(ACCOUNTS),
        some(REGIONS),
        some(List.of(TrailKind.values())));
  }

  private String location() {
    var key = pick(keys);
    while (key.contains("elasticloadbalancing") || key.contains("archive/")) {
      key = pick(keys);
    }
    int cut = random.nextInt(key.length() + 1);
    int slash = key.lastIndexOf('/', cut);
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> key.substring(0, key.offsetByCodePoints(0, key.codePointCount(0, cut)));
      case 2 -> key.substring(0, Math.max(0, slash));
      default -> key.substring(0, slash + 1);
    };
  }

  private TimeRange range() {
    var from =
        FIRST
            .plusDays(random.nextInt(DAYS))
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC)
            .plusSeconds(random.nextInt(3) * 43_199L);
    return new TimeRange(from, from.plusSeconds(1 + random.nextInt(2_000_000)));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> Set<T> some(List<T> all) {
    var some = new HashSet<>(all);
    some.removeIf(one -> random.nextInt(3) == 0);
    return random.nextBoolean() ? Set.of() : some;
  }
}
