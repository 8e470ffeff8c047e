/// What a person chose and finds again: a small JSON file.
///
/// Begin with {@link org.trailglass.app.settings.Settings}; {@link
/// org.trailglass.app.settings.Choices} is what is kept. Uses no other package of the project.
@NullMarked
package org.trailglass.app.settings;

import org.jspecify.annotations.NullMarked;
