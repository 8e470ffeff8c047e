package org.trailglass.app.value;

import org.trailglass.app.text.Words;
import org.trailglass.identity.LinkKind;

/// Says by what credentials came from one step to the next, the same wherever it is told.
public final class LinkText {
  private LinkText() {}

  /// What it is called: the call, where it is one.
  public static String of(LinkKind kind, Words words) {
    return words.get("value.link." + kind);
  }
}
