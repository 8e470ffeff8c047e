package org.trailglass.app.chain;

import java.util.Optional;

/// A card with what leads to it. Immutable.
///
/// @param handOn how credentials came there; empty where nothing says it
record ChainPart(Optional<HandOn> handOn, ChainCard card) {}
