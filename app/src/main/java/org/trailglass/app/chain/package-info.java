/// The chain of credentials that led to the current event, as a row of cards.
///
/// Begin with {@link org.trailglass.app.chain.ChainViewModel}; {@link
/// org.trailglass.app.chain.ChainText} puts a chain in words.
@NullMarked
package org.trailglass.app.chain;

import org.jspecify.annotations.NullMarked;
