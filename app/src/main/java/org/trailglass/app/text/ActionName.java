package org.trailglass.app.text;

/// The name of an action, which is the same wherever the action is offered: it is kept once, as the
/// menu bar takes it, with an underscore before the letter that chooses the entry. Buttons, context
/// menus and lists show it without.
public final class ActionName {
  private ActionName() {}

  /// The name that the menu bar has under a key, as it is read.
  public static String of(Words words, String key) {
    return read(words.get(key));
  }

  /// A name as it is read: without underscores, but for those that are written twice to be seen.
  public static String read(String name) {
    var read = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '_' && i + 1 < name.length()) {
        i++;
      }
      read.append(name.charAt(i));
    }
    return read.toString();
  }
}
