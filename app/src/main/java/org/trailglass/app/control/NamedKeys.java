package org.trailglass.app.control;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that menus show by the names of another language (`Strg+Umschalt+Z`): the toolkit knows
/// only English ones. Immutable.
public final class NamedKeys extends KeyCombination {
  private final KeyCombination keys;
  private final String text;

  private NamedKeys(KeyCombination keys, String text) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    this.text = text;
  }

  /// The keys of a text such as `Shortcut+Shift+Z`.
  ///
  /// @param names the name of a key in the language of the window, by its English one
  public static KeyCombination of(String keys, UnaryOperator<String> names) {
    return of(KeyCombination.valueOf(keys), names);
  }

  /// The same keys; the very ones where they are shown as the toolkit does.
  public static KeyCombination of(KeyCombination keys, UnaryOperator<String> names) {
    var shown = keys.getDisplayText();
    var text =
        Arrays.stream(shown.split("(?<=[^+])\\+")).map(names).collect(Collectors.joining("+"));
    return text.equals(shown) ? keys : new NamedKeys(keys, text);
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public String getDisplayText() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedKeys named && named.keys.equals(keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
