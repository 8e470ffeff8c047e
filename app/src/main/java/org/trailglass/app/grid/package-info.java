/// A table of any number of rows that knows no domain: it is given the rows in view only, and
/// reports what a person did.
///
/// Begin with {@link org.trailglass.app.grid.WindowedTable}. May use JavaFX and `control`, no other
/// package of the application and nothing of the model.
@NullMarked
package org.trailglass.app.grid;

import org.jspecify.annotations.NullMarked;
