/// A grid of cells whose colours tell how much is in them; it knows no domain.
///
/// Begin with {@link org.trailglass.app.heat.HeatGrid}. May use JavaFX and `control`, no other
/// package of the application and nothing of the model.
@NullMarked
package org.trailglass.app.heat;

import org.jspecify.annotations.NullMarked;
