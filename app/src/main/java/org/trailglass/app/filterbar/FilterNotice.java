package org.trailglass.app.filterbar;

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
record FilterNotice(
    String sentence, int start, int end, Optional<Fix> fix, String fixWords, boolean isUnfinished) {

  /// A sentence about no place.
  static FilterNotice of(String sentence) {
    return new FilterNotice(sentence, 0, 0, Optional.empty(), "", false);
  }
}
