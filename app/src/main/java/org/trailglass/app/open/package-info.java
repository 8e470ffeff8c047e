/// What a drop, a paste, a menu or a command line gives, turned into what is loaded. Nothing of it
/// is ever run.
///
/// Begin with {@link org.trailglass.app.open.OpenViewModel}; {@link
/// org.trailglass.app.open.PathText} reads paths as people write them. May use what
/// docs/architecture.md gives a feature, and `s3` of the model.
@NullMarked
package org.trailglass.app.open;

import org.jspecify.annotations.NullMarked;
