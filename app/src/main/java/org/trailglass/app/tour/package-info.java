/// The guided look at the sample incident: a card that leads from one question to the next, and
/// asks each of them in the window as a person would.
///
/// Begin with {@link org.trailglass.app.tour.TourStop}, which is the way; {@link
/// org.trailglass.app.tour.TourViewModel} goes it, {@link org.trailglass.app.tour.TourView} is the
/// card.
@NullMarked
package org.trailglass.app.tour;

import org.jspecify.annotations.NullMarked;
