package org.trailglass.app.chain;

import org.trailglass.app.theme.Icon;

/// Something that can be done on a card. Immutable.
///
/// @param key of its words
/// @param icon of its button
/// @param letter the key that does it while the card has the keyboard
record CardAction(String key, Icon icon, String letter, Runnable action) {}
