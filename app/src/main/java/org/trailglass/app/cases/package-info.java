/// Saves what a person works on as a case, and opens it again: sources, filter, order, columns,
/// marks, notes and names; tells what is missing or has changed since.
///
/// Begin with {@link org.trailglass.app.cases.CaseViewModel}. May use what docs/architecture.md
/// gives a feature, and `s3` of the model.
@NullMarked
package org.trailglass.app.cases;

import org.jspecify.annotations.NullMarked;
