package org.trailglass.app.value;

import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.workspace.Names;

/// How values are shown: with nothing hidden in them, and with the names that a person gave them
/// behind them in marks, never in their place. Immutable; any thread.
public record NamedText(Names names) {

  /// `123456789012 ⟦production⟧`.
  public String of(String value) {
    return beside(value, VisibleText.of(value));
  }

  /// A text with the name of the value that it stands for.
  ///
  /// @param shown may be shorter than the value
  public String beside(String value, String shown) {
    return beside(value, shown, Names.LONGEST);
  }

  /// The same with no more than so many chars of the name.
  public String shortened(String value, int most) {
    return beside(value, VisibleText.of(value), most);
  }

  private String beside(String value, String shown, int most) {
    return names.of(value).map(name -> shown + " " + marked(name, most)).orElse(shown);
  }

  private static String marked(String name, int most) {
    return VisibleText.marked(ShortText.of(name, most));
  }

  /// The name of a value, in its marks; empty if it has none.
  public String nameOf(String value) {
    return names.of(value).map(VisibleText::marked).orElse("");
  }
}
