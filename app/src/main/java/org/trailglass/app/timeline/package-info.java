/// The timeline: how many events of the result are in which stretch of time, in three kinds, before
/// the whole trail; and going to a time.
///
/// Begin with {@link org.trailglass.app.timeline.TimelineViewModel}, then {@link
/// org.trailglass.app.timeline.TimelineView}. {@link org.trailglass.app.timeline.TimelineChart}
/// draws on one canvas; what it draws is a {@link org.trailglass.app.timeline.TimelinePicture},
/// counted in the background.
@NullMarked
package org.trailglass.app.timeline;

import org.jspecify.annotations.NullMarked;
