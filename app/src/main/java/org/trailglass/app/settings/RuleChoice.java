package org.trailglass.app.settings;

import java.util.Objects;

/// A colour rule as a person left it; nothing of it is checked here. Immutable.
///
/// @param name what it says of an event
/// @param letters one or two that stand beside the colour
/// @param color the name of the colour
/// @param query in the language of filters
/// @param isOn whether it colours
public record RuleChoice(String name, String letters, String color, String query, boolean isOn) {

  /// What a file leaves out is empty.
  public RuleChoice {
    name = Objects.requireNonNullElse(name, "");
    letters = Objects.requireNonNullElse(letters, "");
    color = Objects.requireNonNullElse(color, "");
    query = Objects.requireNonNullElse(query, "");
  }

  public RuleChoice withName(String newName) {
    return new RuleChoice(newName, letters, color, query, isOn);
  }

  public RuleChoice withLetters(String newLetters) {
    return new RuleChoice(name, newLetters, color, query, isOn);
  }

  public RuleChoice withColor(String newColor) {
    return new RuleChoice(name, letters, newColor, query, isOn);
  }

  public RuleChoice withQuery(String newQuery) {
    return new RuleChoice(name, letters, color, newQuery, isOn);
  }

  public RuleChoice turned(boolean on) {
    return new RuleChoice(name, letters, color, query, on);
  }
}
