package org.trailglass.s3;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Which keys are to be listed for a selection, once its trails are known. Immutable.
///
/// For each trail the days of delivery, each by its own prefix, so that they are listed beside each
/// other, and what lies beside the years; where that were more prefixes than requests are worth,
/// all days of a trail in one go. Without a time the whole trail, by months where the days are
/// known that it reaches over: what lies before, after or beside them is listed, too.
final class SelectedPrefixes {
  private static final int MOST_PREFIXES = 10_000;

  private final FoundTrails found;
  private final Optional<DeliveryDays> days;

  /// @param days that are wanted; empty for all
  SelectedPrefixes(FoundTrails found, Optional<DeliveryDays> days) {
    this.found = found;
    this.days = days;
  }

  /// The ranges in the order of their keys; none holds a key of another.
  Stream<KeyRange> ranges() {
    return found.trails().stream()
        .flatMap(trail -> days.map(some -> ranges(trail, some)).orElseGet(() -> whole(trail)));
  }

  private Stream<KeyRange> whole(TrailFolder trail) {
    return found
        .span()
        .filter(some -> some.count() <= MOST_PREFIXES)
        .filter(some -> trail.prefix().startsWith(found.root()))
        .map(some -> byMonths(trail.prefix(), some))
        .orElseGet(() -> inLocation(trail.prefix()).map(KeyRange::all).stream());
  }

  private static Stream<KeyRange> byMonths(String prefix, DeliveryDays some) {
    var ranges = Stream.<KeyRange>builder();
    var after = "";
    var last = YearMonth.from(some.last());
    for (var month = YearMonth.from(some.first());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      var before = prefix + DeliveryDays.path(month);
      ranges.add(new KeyRange(prefix, after, before));
      after = before;
    }
    return ranges.add(new KeyRange(prefix, after, "")).build();
  }

  private Stream<KeyRange> ranges(TrailFolder trail, DeliveryDays some) {
    var level = Optional.ofNullable(found.levels().get(trail.prefix()));
    boolean isLong = some.count() * found.trails().size() > MOST_PREFIXES;
    if (level
        .filter(seen -> !seen.isWhole() || (isLong && !seen.besides().isEmpty()))
        .isPresent()) {
      return Stream.of(KeyRange.all(trail.prefix()));
    }
    if (found.root().startsWith(trail.prefix())
        && !found.root().equals(trail.prefix())
        && TrailPath.of(found.root()).level() == TrailPath.Level.REGION) {
      // The beginning of a name in the region, which a day may have or not.
      return Stream.of(KeyRange.all(found.root()));
    }
    if (isLong) {
      var after = trail.prefix() + DeliveryDays.path(some.first());
      var before = trail.prefix() + DeliveryDays.path(some.last().plusDays(1));
      return inLocation(trail.prefix()).map(prefix -> new KeyRange(prefix, after, before)).stream();
    }
    var folders =
        LongStream.rangeClosed(some.first().toEpochDay(), some.last().toEpochDay())
            .mapToObj(day -> trail.prefix() + DeliveryDays.path(LocalDate.ofEpochDay(day)));
    return level
        .map(seen -> seen.ranges(folders.toList()))
        .orElseGet(() -> folders.flatMap(prefix -> inLocation(prefix).map(KeyRange::all).stream()));
  }

  /// The part of a folder that lies in the location, which may be deeper than the folder.
  private Optional<String> inLocation(String folder) {
    var root = found.root();
    if (folder.startsWith(root)) {
      return Optional.of(folder);
    }
    return root.startsWith(folder) ? Optional.of(root) : Optional.empty();
  }
}
