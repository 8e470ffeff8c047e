package org.trailglass.s3;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What lies in the region of a trail: folders of years, and, where somebody moved files or laid
/// them out otherwise, what lies before, between and behind those. Immutable.
///
/// @param years their folders, in order
/// @param besides the keys outside of the years, where there are any, in order
/// @param isWhole whether this is all; else there is so much beside the years that it was not
///     looked at to its end
record RegionLevel(List<String> years, List<KeyRange> besides, boolean isWhole) {
  /// Behind every month of a year, and in the letters that every store sorts alike.
  private static final String BEHIND_MONTHS = "~";

  RegionLevel {
    years = List.copyOf(years);
    besides = List.copyOf(besides);
  }

  /// @param region with the slash at its end
  /// @param names the keys and folders that lie in it
  static RegionLevel of(String region, List<String> names, boolean isWhole) {
    var place = TrailPath.of(region);
    var years = names.stream().filter(name -> isYear(place, region, name)).sorted().toList();
    var besides = new TreeMap<Integer, KeyRange>();
    for (var name : names) {
      if (!isYear(place, region, name)) {
        int before = (int) years.stream().filter(year -> isBefore(year, name)).count();
        besides.computeIfAbsent(before, number -> gap(region, years, number));
      }
    }
    return new RegionLevel(years, List.copyOf(besides.values()), isWhole);
  }

  private static boolean isYear(TrailPath place, String region, String name) {
    return name.endsWith("/")
        && place.child(name.substring(region.length(), name.length() - 1)).level()
            == TrailPath.Level.YEAR;
  }

  private static boolean isBefore(String year, String name) {
    return KeyOrder.INSTANCE.compare(year, name) < 0;
  }

  /// @param number how many years are before it
  private static KeyRange gap(String region, List<String> years, int number) {
    var after = number == 0 ? "" : years.get(number - 1) + BEHIND_MONTHS;
    var before = number == years.size() ? "" : years.get(number);
    return new KeyRange(region, after, before);
  }

  /// Whether a folder may lie here: the year that it begins with was seen.
  boolean holds(String folder) {
    return years.stream().anyMatch(folder::startsWith);
  }

  /// The keys of some days, and those that are beside the days, in order.
  Stream<KeyRange> ranges(List<String> days) {
    var ofDays = days.stream().filter(this::holds).map(KeyRange::all);
    return Stream.concat(ofDays, besides.stream())
        .sorted((one, other) -> KeyOrder.INSTANCE.compare(one.start(), other.start()));
  }
}
