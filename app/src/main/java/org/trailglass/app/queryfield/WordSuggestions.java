package org.trailglass.app.queryfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.trailglass.app.queryfield.Suggestion.Kind;
import org.trailglass.app.text.Words;

/// Offers operators behind a field, and words behind a term. Immutable.
record WordSuggestions(Words words) {

  /// What may stand behind a field.
  List<Suggestion> operators() {
    return List.of(
        operator(":", "is", true),
        operator(":*", "present", false),
        operator(":(", "oneOf", true),
        operator(":null", "null", false),
        operator(" > ", "more", true),
        operator(" >= ", "atLeast", true),
        operator(" < ", "less", true),
        operator(" <= ", "atMost", true));
  }

  /// What may stand behind a term.
  ///
  /// @param typed what is typed of the word
  /// @param isListed whether a bracket of values is open
  List<Suggestion> connectives(String typed, boolean isListed) {
    var offered = new ArrayList<Suggestion>();
    if (isListed) {
      offered.add(word("or ", "or", true));
      offered.add(word(")", "close", false));
    } else {
      offered.add(word("and ", "and", true));
      offered.add(word("or ", "or", true));
      offered.add(word("not ", "not", true));
    }
    var wanted = typed.toLowerCase(Locale.ROOT);
    offered.removeIf(suggestion -> !suggestion.written().startsWith(wanted));
    return offered;
  }

  private Suggestion word(String written, String key, boolean goesOn) {
    return suggestion(Kind.WORD, written, key, goesOn);
  }

  private Suggestion operator(String written, String key, boolean goesOn) {
    return suggestion(Kind.OPERATOR, written, key, goesOn);
  }

  private Suggestion suggestion(Kind kind, String written, String key, boolean goesOn) {
    var hint = words.get("filter.word." + key);
    return new Suggestion(kind, written.strip(), hint, OptionalLong.empty(), written, goesOn);
  }
}
