package org.trailglass.s3;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trailglass.problem.Problem;

/// What lies under a location, as far as it was looked at. Immutable.
///
/// @param trails the folders of trails, by prefix
/// @param firstDay the first day of delivery in any of them, of which at most 200 are looked at
/// @param lastDay the last day of delivery in those
/// @param renamed folders beside those of trails that hold logs by the names of their files: they
///     are opened with the location, and by themselves
/// @param folders the folders of the location itself, with the slash at their end: what there is to
///     browse where no trail is found
/// @param objects how many objects lie in the location itself, outside its folders; those of its
///     first page
/// @param problems folders that could not be listed, and what was not looked at for a limit
/// @param isDone whether everything was looked at
public record Discovery(
    S3Location location,
    List<TrailFolder> trails,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    List<String> renamed,
    List<String> folders,
    int objects,
    List<Problem> problems,
    boolean isDone) {
  public Discovery {
    trails = List.copyOf(trails);
    renamed = List.copyOf(renamed);
    folders = List.copyOf(folders);
    problems = List.copyOf(problems);
  }
}
