/// The vocabulary: paths and leaves of an event, the well-known fields, the derived fields of one
/// record, and the userIdentity element.
///
/// Begin with {@link org.trailglass.event.FieldPath}. Uses no other package.
@NullMarked
package org.trailglass.event;

import org.jspecify.annotations.NullMarked;
