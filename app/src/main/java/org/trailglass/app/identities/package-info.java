/// The identities view: who did what over time, in a lane for each origin, principal, session or
/// key, and how credentials went from one to the other.
///
/// Begin with {@link org.trailglass.app.identities.IdentitiesViewModel}, then {@link
/// org.trailglass.app.identities.IdentitiesView}. {@link org.trailglass.app.identities.LaneChart}
/// draws the lanes in view on one canvas; what it draws is a {@link
/// org.trailglass.app.identities.LanePicture}, counted in the background.
@NullMarked
package org.trailglass.app.identities;

import org.jspecify.annotations.NullMarked;
