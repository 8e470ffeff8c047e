/// Strict JSON by its bytes: tokens with offsets, members and elements, JSON inside strings.
///
/// Begin with {@link org.trailglass.json.JsonScanner}. May use `problem`.
@NullMarked
package org.trailglass.json;

import org.jspecify.annotations.NullMarked;
