package org.trailglass.app.text;

/// Names of actions are kept once, as menus take them: an underscore stands before the letter that
/// chooses the entry, and two for one that is seen. Elsewhere they are shown without.
public final class Mnemonic {
  private Mnemonic() {}

  /// The name as it is read.
  public static String without(String name) {
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
