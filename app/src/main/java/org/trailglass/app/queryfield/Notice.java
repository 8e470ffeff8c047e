package org.trailglass.app.queryfield;

import java.util.Optional;
import org.trailglass.query.Fix;

/// What stands under the field: a mistake, or why the filter has no answer. Immutable.
///
/// @param sentence for the person, safe to show
/// @param start of the place in the text
/// @param end behind it; equal to `start` where something is missing, or there is no place
/// @param fix puts it right
/// @param fixWords names the fix
/// @param isUnfinished whether the text only lacks its end, as while it is typed
public record Notice(
    String sentence, int start, int end, Optional<Fix> fix, String fixWords, boolean isUnfinished) {

  /// A sentence about no place.
  static Notice of(String sentence) {
    return new Notice(sentence, 0, 0, Optional.empty(), "", false);
  }
}
