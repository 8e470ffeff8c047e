/// The event table: rows and columns of the current result, sorting, selection, the choice of
/// columns.
///
/// Begin with {@link org.trailglass.app.table.EventTableViewModel}; {@link
/// org.trailglass.app.table.EventTableView} binds it to the windowed table of `control`. May
/// use what docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.table;

import org.jspecify.annotations.NullMarked;
