package org.trailglass.app.palette;

import java.util.BitSet;

/// A line of the list: an entry, and which letters of its title were looked for. Immutable, unless
/// somebody writes into the set of positions.
///
/// @param marked positions in the title
record Line(Entry entry, BitSet marked) {}
