/// Events to text that other programs read: NDJSON, a trail file, CSV.
///
/// Begin with {@link org.trailglass.export.Export}. May use `event`, `json`, `store` and `search`.
@NullMarked
package org.trailglass.export;

import org.jspecify.annotations.NullMarked;
