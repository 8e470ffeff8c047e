/// JSON as it is shown: its lines, raw or pretty, with a style and a place for each piece.
///
/// Begin with {@link org.trailglass.jsonview.JsonView}. May use `json`.
@NullMarked
package org.trailglass.jsonview;

import org.jspecify.annotations.NullMarked;
