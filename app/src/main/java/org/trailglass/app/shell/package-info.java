/// The window: places the features, menus and shortcuts, takes drops and pastes.
///
/// Begin with {@link org.trailglass.app.shell.Shell}, the content of the window; {@link
/// org.trailglass.app.shell.MainWindow} is the window itself. May use the features, the foundation,
/// `workspace` and the model's values. The features come in as nodes.
@NullMarked
package org.trailglass.app.shell;

import org.jspecify.annotations.NullMarked;
