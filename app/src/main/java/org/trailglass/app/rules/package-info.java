/// Colour rules: which there are, and the dialog in which a person changes them. The table shows
/// what comes of them.
///
/// Begin with {@link org.trailglass.app.rules.RulesViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.rules;

import org.jspecify.annotations.NullMarked;
