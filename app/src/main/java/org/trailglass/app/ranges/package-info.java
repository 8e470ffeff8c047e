/// Which addresses are AWS's: the file that a person gives, by which it is known that credentials
/// of an instance or a function were used outside AWS.
///
/// Begin with {@link org.trailglass.app.ranges.RangesViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.ranges;

import org.jspecify.annotations.NullMarked;
