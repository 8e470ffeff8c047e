/// Names for accounts, keys, addresses and principals: asked for one by one, listed, and read from
/// a table.
///
/// Begin with {@link org.trailglass.app.names.NamesViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.names;

import org.jspecify.annotations.NullMarked;
