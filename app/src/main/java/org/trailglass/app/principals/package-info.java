/// The list of principals: who has events in the result, and what these come to.
///
/// Begin with {@link org.trailglass.app.principals.PrincipalsViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.principals;

import org.jspecify.annotations.NullMarked;
