/// One window of a person: a second start hands what it was to open to the window that is there.
/// Begin with [Claim].
///
/// Who is first holds a lock for life, which the system frees however the process ends, and listens
/// on a Unix domain socket beside it, in a folder that nobody else can enter. Every start that
/// finds the lock held speaks with that socket; where nobody answers in time, it opens a window of
/// its own. A peer is never trusted to be quick, short or well-formed.
///
/// Uses no other package of the project, and no JavaFX: it runs before the toolkit is there.
@NullMarked
package org.trailglass.app.instance;

import org.jspecify.annotations.NullMarked;
