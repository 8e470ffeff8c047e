/// Tolerant tokens with offsets, the pretty form, JSON inside strings.
///
/// Begin with {@link org.trailglass.json.JsonScanner}. May use `problem`.
@NullMarked
package org.trailglass.json;

import org.jspecify.annotations.NullMarked;
