package org.trailglass.s3;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Which keys are to be listed for a selection, once its trails are known. Immutable.
///
/// For each trail the days of delivery, each by its own prefix, so that they are listed beside each
/// other; where that were more prefixes than requests are worth, all days of a trail in one go.
/// Without a time the whole trail, by months where the days are known that it reaches over: what
/// lies before, after or beside them is listed, too.
final class SelectedPrefixes {
  private static final int MOST_PREFIXES = 10_000;

  private final String location;
  private final List<TrailFolder> trails;
  private final Optional<DeliveryDays> days;
  private final Optional<DeliveryDays> seen;

  /// @param location what all keys begin with
  /// @param trails in the order of their keys
  /// @param days that are wanted; empty for all
  /// @param seen the first and the last one that the trails have; empty where that is not known
  SelectedPrefixes(
      String location,
      List<TrailFolder> trails,
      Optional<DeliveryDays> days,
      Optional<DeliveryDays> seen) {
    this.location = location;
    this.trails = trails;
    this.days = days;
    this.seen = seen;
  }

  /// The ranges in the order of their keys; none holds a key of another.
  Stream<KeyRange> ranges() {
    return trails.stream()
        .flatMap(trail -> days.map(some -> ranges(trail, some)).orElseGet(() -> whole(trail)));
  }

  private Stream<KeyRange> whole(TrailFolder trail) {
    return seen.filter(some -> some.count() <= MOST_PREFIXES)
        .filter(some -> trail.prefix().startsWith(location))
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
    if (some.count() * trails.size() > MOST_PREFIXES) {
      var after = trail.prefix() + DeliveryDays.path(some.first());
      var before = trail.prefix() + DeliveryDays.path(some.last().plusDays(1));
      return inLocation(trail.prefix()).map(prefix -> new KeyRange(prefix, after, before)).stream();
    }
    return LongStream.rangeClosed(some.first().toEpochDay(), some.last().toEpochDay())
        .mapToObj(day -> trail.prefix() + DeliveryDays.path(LocalDate.ofEpochDay(day)))
        .flatMap(prefix -> inLocation(prefix).map(KeyRange::all).stream());
  }

  /// The part of a folder that lies in the location, which may be deeper than the folder.
  private Optional<String> inLocation(String folder) {
    if (folder.startsWith(location)) {
      return Optional.of(folder);
    }
    return location.startsWith(folder) ? Optional.of(location) : Optional.empty();
  }
}
