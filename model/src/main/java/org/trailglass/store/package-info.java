/// Events as columns: dictionaries, rows, raw text; immutable snapshots that know their retained
/// bytes.
///
/// Begin with {@link org.trailglass.store.EventStore}, the snapshot; {@link
/// org.trailglass.store.SegmentBuilder} is where it comes from. May use `event`.
@NullMarked
package org.trailglass.store;

import org.jspecify.annotations.NullMarked;
