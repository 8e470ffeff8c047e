/// Who stands behind each event: principals, sessions and keys, and how credentials were handed on.
///
/// Begin with {@link org.trailglass.identity.Lineage}. May use `event` and `store`.
@NullMarked
package org.trailglass.identity;

import org.jspecify.annotations.NullMarked;
