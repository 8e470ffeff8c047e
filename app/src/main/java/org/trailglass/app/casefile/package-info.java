/// What is kept of an investigation: a case, and the file that it is written to. It holds no
/// content of any event.
///
/// Begin with {@link org.trailglass.app.casefile.Case}; {@link
/// org.trailglass.app.casefile.CaseFiles} reads and writes it. Uses nothing else of the program.
@NullMarked
package org.trailglass.app.casefile;

import org.jspecify.annotations.NullMarked;
