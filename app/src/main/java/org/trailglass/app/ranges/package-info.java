/// Which addresses are AWS's: the file that a person gives, by which it is known that credentials
/// of an instance or a function were used outside AWS.
///
/// Begin with {@link org.trailglass.app.ranges.RangesViewModel}. May use the foundation,
/// `workspace` and the model's values.
@NullMarked
package org.trailglass.app.ranges;

import org.jspecify.annotations.NullMarked;
