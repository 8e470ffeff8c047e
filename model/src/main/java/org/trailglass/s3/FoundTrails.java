package org.trailglass.s3;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.problem.Problem;

/// What a whole look for trails came to. Immutable.
///
/// @param wanted what was looked for
/// @param root what the location is taken for: a folder, or the beginning of keys
/// @param isLaidOut whether accounts were seen where CloudTrail puts them, be they wanted or not
/// @param trails in the order of their keys
/// @param renamed folders beside those of trails that hold logs, in the order of their keys
/// @param problems what could not be looked at
/// @param span the first and the last day of the trails; empty where that is not known
/// @param levels what lies in the regions, by the prefix of the trail, as far as it is known
record FoundTrails(
    Wanted wanted,
    String root,
    boolean isLaidOut,
    List<TrailFolder> trails,
    List<String> renamed,
    List<Problem> problems,
    Optional<DeliveryDays> span,
    Map<String, RegionLevel> levels) {
  FoundTrails {
    trails = List.copyOf(trails);
    renamed = List.copyOf(renamed);
    problems = List.copyOf(problems);
    levels = Map.copyOf(levels);
  }

  /// Whether a look for something else would find nothing more: the same folders were looked for,
  /// or all, and all of them could be looked at.
  boolean answers(Wanted other) {
    return wanted.isOfSameFolders(other)
        || (wanted.isOfSameFolders(Wanted.everything()) && problems.isEmpty());
  }

  /// What is wanted of it.
  FoundTrails narrow(Wanted other) {
    var some =
        trails.stream().filter(trail -> other.includes(TrailPath.of(trail.prefix()))).toList();
    return new FoundTrails(
        other,
        root,
        isLaidOut,
        some,
        renamed.stream().filter(folder -> other.includes(above(folder))).toList(),
        problems,
        some.size() == trails.size() ? span : Optional.empty(),
        levels);
  }

  private static TrailPath above(String folder) {
    return TrailPath.of(folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1));
  }

  /// The same with what was found out of some of its trails.
  FoundTrails learned(FoundTrails some) {
    var ofAll = some.trails().equals(trails) ? some.span() : span;
    return with(ofAll).with(some.levels());
  }

  FoundTrails with(Optional<DeliveryDays> newSpan) {
    return new FoundTrails(wanted, root, isLaidOut, trails, renamed, problems, newSpan, levels);
  }

  FoundTrails with(Map<String, RegionLevel> newLevels) {
    return new FoundTrails(wanted, root, isLaidOut, trails, renamed, problems, span, newLevels);
  }
}
