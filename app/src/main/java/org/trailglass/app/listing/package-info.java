/// What every list of the window offers alike: sort, copy, copy as, export.
///
/// Begin with {@link org.trailglass.app.listing.Listing}, which a view supplies, and {@link
/// org.trailglass.app.listing.ListMenu}, the one menu on it with its keys. Views of lists use it,
/// so that they need not know who writes files.
///
/// May use the foundation, `intake`, `workspace` and values of the model.
@NullMarked
package org.trailglass.app.listing;

import org.jspecify.annotations.NullMarked;
