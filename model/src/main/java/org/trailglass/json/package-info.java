/// Tolerant tokens with offsets, the pretty form, JSON inside strings. The only package that knows
/// the JSON library.
///
/// Begin with {@link org.trailglass.json.JsonScanner}. May use `problem`.
@NullMarked
package org.trailglass.json;

import org.jspecify.annotations.NullMarked;
