package org.trailglass.app.value;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Workspace;

/// The menu on every value over a workspace, which notes what it asks of others.
public final class TriedMenu {
  private final List<String> asked = new ArrayList<>();
  private final ValueVerbs verbs;

  public TriedMenu(Workspace workspace) {
    verbs =
        new ValueVerbs(
            workspace, path -> asked.add("column " + path), path -> asked.add("top " + path));
  }

  /// The verbs.
  public ValueVerbs verbs() {
    return verbs;
  }

  /// The menu.
  public ValueMenu menu() {
    return new ValueMenu(verbs, Words.english());
  }

  /// The columns and top values that were wanted.
  public List<String> asked() {
    return asked;
  }
}
