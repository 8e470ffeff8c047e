/// What some credentials reached: what was tried, read, created, changed, shared and deleted with
/// them, and what was left behind, with the event that ended it where the data has one. What is
/// there today only the account can tell.
///
/// Begin with {@link org.trailglass.reach.Reach}. May use `event`, `store`, `query`,
/// `search`, `summary` and `identity`.
@NullMarked
package org.trailglass.reach;

import org.jspecify.annotations.NullMarked;
