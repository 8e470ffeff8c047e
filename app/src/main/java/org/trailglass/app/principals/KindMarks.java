package org.trailglass.app.principals;

import java.util.Locale;
import org.trailglass.app.grid.Mark;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.PrincipalIcon;
import org.trailglass.identity.PrincipalKind;

/// The icon at the left of a principal that tells its kind. Immutable.
record KindMarks(Words words) {
  /// The width of the place for it, in pixels.
  static final double WIDTH = 22;

  Mark of(PrincipalKind kind) {
    var name = kind.name().toLowerCase(Locale.ROOT);
    var icon = PrincipalIcon.of(kind).character();
    return Mark.badge("principal-icon " + name, icon, words.get("principals.kind." + name));
  }
}
