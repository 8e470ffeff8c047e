package org.trailglass.s3;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which folders and keys are wanted, by their names. Immutable.
///
/// @param accounts empty for all
/// @param regions empty for all
/// @param days empty for all
record Wanted(
    Set<String> accounts, Set<String> regions, Set<TrailKind> kinds, Optional<DeliveryDays> days) {
  Wanted {
    kinds = Set.copyOf(kinds);
  }

  /// All there is.
  static Wanted everything() {
    return new Wanted(Set.of(), Set.of(), Set.of(TrailKind.values()), Optional.empty());
  }

  /// What a person chose. Digests hold no events: they are wanted where they are asked for, be it
  /// by a location that lies in them.
  static Wanted of(Selection selection) {
    var location = "/" + selection.location().prefix() + "/";
    var kinds = EnumSet.allOf(TrailKind.class);
    if (!selection.kinds().isEmpty()) {
      kinds.retainAll(selection.kinds());
    } else if (!location.contains("/" + TrailKind.DIGEST.folder() + "/")) {
      kinds.remove(TrailKind.DIGEST);
    }
    return new Wanted(
        selection.accounts(), selection.regions(), kinds, selection.range().map(DeliveryDays::of));
  }

  /// Whether the same folders are wanted, be it of other days.
  boolean isOfSameFolders(Wanted other) {
    return accounts.equals(other.accounts)
        && regions.equals(other.regions)
        && kinds.equals(other.kinds);
  }

  /// Whether an object in the folder of a trail is wanted by the day of its folders, else by the
  /// one in its name; one whose name tells none is.
  boolean includesDay(String key) {
    if (days.isEmpty()) {
      return true;
    }
    int slash = key.lastIndexOf('/') + 1;
    return TrailPath.of(key.substring(0, slash))
        .day()
        .or(() -> TrailFile.parse(key.substring(slash)).map(TrailFile::day))
        .map(days.get()::contains)
        .orElse(true);
  }

  /// Whether what is wanted may lie in a folder.
  boolean includes(TrailPath place) {
    return (place.account().isEmpty() || includesAccount(place.account()))
        && place.kind().map(kinds::contains).orElse(true)
        && (place.region().isEmpty() || includesRegion(place.region()));
  }

  /// Whether an object is wanted whose folders are no trail's: one that its name tells to be
  /// something else is not, one whose name tells nothing is.
  boolean includes(String key) {
    var trail = TrailKey.parse(key);
    if (trail.isPresent()) {
      var folder = trail.get().folder();
      return includes(folder.account(), folder.kind(), folder.region(), trail.get().day());
    }
    return TrailFile.parse(key.substring(key.lastIndexOf('/') + 1))
        .map(file -> includes(file.account(), file.kind(), file.region(), file.day()))
        .orElse(true);
  }

  private boolean includes(String account, TrailKind kind, String region, LocalDate day) {
    return includesAccount(account)
        && kinds.contains(kind)
        && includesRegion(region)
        && days.map(range -> range.contains(day)).orElse(true);
  }

  private boolean includesAccount(String account) {
    return accounts.isEmpty() || accounts.contains(account);
  }

  private boolean includesRegion(String region) {
    return regions.isEmpty() || regions.contains(region);
  }

  /// The folders that are to be tried in one that may not be listed; none where what lies in them
  /// were not known either.
  List<String> namesIn(TrailPath place) {
    return switch (place.level()) {
      case OUTSIDE -> List.of(TrailPath.LOGS);
      case LOGS, ORGANIZATION -> List.copyOf(accounts);
      case ACCOUNT ->
          regions.isEmpty() ? List.of() : kinds.stream().map(TrailKind::folder).toList();
      case KIND -> List.copyOf(regions);
      case REGION, YEAR, MONTH, DAY -> List.of();
    };
  }
}
