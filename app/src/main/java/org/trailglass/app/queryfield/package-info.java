/// The field in which a query is written, wherever one is: its text in colours, what may come next
/// with how often it occurs, and under it what is wrong, with a fix by one key.
///
/// Begin with {@link org.trailglass.app.queryfield.QueryTextViewModel}, then {@link
/// org.trailglass.app.queryfield.QueryInput}. May use `task`, `text`, `settings`, `control`,
/// `theme`, `workspace` and the model's values.
@NullMarked
package org.trailglass.app.queryfield;

import org.jspecify.annotations.NullMarked;
