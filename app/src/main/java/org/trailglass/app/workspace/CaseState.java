package org.trailglass.app.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// What is known of the case that is being worked on. Immutable.
///
/// @param file that it was opened from, or saved to
/// @param isChanged whether the file does not say all of it
public record CaseState(Optional<Path> file, boolean isChanged) {
  /// The ending of the names of case files.
  public static final String ENDING = ".trailglass";

  /// Nothing was saved or opened.
  public static CaseState none() {
    return new CaseState(Optional.empty(), false);
  }

  /// Whether a path is that of a case, by its name.
  public static boolean isCase(Path path) {
    var name = path.getFileName();
    return name != null
        && name.toString()
            .regionMatches(
                true, name.toString().length() - ENDING.length(), ENDING, 0, ENDING.length());
  }
}
