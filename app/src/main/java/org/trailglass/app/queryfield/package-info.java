/// The field in which a query is written, wherever one is: its text in colours, what may come next
/// with how often it occurs, and under it what is wrong, with a fix by one key.
///
/// Begin with {@link org.trailglass.app.queryfield.QueryTextViewModel}, then {@link
/// org.trailglass.app.queryfield.QueryInput}. May use the foundation, `intake`, `workspace`,
/// `value` and values of the model.
@NullMarked
package org.trailglass.app.queryfield;

import org.jspecify.annotations.NullMarked;
