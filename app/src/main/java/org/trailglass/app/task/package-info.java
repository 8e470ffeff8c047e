/// Slow work beside the window: {@link org.trailglass.app.task.TaskRunner} runs it and brings the
/// answer back to the FX thread, {@link org.trailglass.app.task.Latest} drops answers that come too
/// late, {@link org.trailglass.app.task.LastResort} takes what nobody caught.
///
/// Uses no other package of the project, and no JavaFX: the way back to the FX thread is an
/// Executor that is given.
@NullMarked
package org.trailglass.app.task;

import org.jspecify.annotations.NullMarked;
