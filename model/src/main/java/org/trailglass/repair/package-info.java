/// Makes valid JSON of broken objects by few, named repairs, and finds where a broken one ends.
///
/// Begin with {@link org.trailglass.repair.Repairer}. May use `problem` and `json`.
@NullMarked
package org.trailglass.repair;

import org.jspecify.annotations.NullMarked;
