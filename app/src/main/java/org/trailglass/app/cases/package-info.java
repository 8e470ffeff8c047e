/// Saves what a person works on as a case, and opens it again: sources, filter, order, columns,
/// marks, notes and names; tells what is missing or has changed since.
///
/// Begin with {@link org.trailglass.app.cases.CaseViewModel}. May use the foundation, `casefile`,
/// `workspace` and the model's values.
@NullMarked
package org.trailglass.app.cases;

import org.jspecify.annotations.NullMarked;
