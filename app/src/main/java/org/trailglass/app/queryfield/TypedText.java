package org.trailglass.app.queryfield;

import java.util.List;
import java.util.Optional;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.workspace.Filter;
import org.trailglass.query.Mistake;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.query.Token;

/// The text of the field and what it reads as. Immutable.
///
/// @param parsed what it means, if it is a query
/// @param tokens what it consists of, with a mistake up to there
/// @param mistake what is wrong with it; also of a query that finds nothing: it asks for a field
///     that no event has, or for a comparison that none can pass
public record TypedText(
    String text, Optional<ParsedQuery> parsed, List<Token> tokens, Optional<Mistake> mistake) {

  /// A longer text cannot be edited in a field of one line.
  static final int LONGEST = 4_000;

  public TypedText {
    tokens = List.copyOf(tokens);
  }

  /// Reads a text.
  static TypedText of(String text, FieldList fields) {
    return switch (QueryParser.parse(text)) {
      case ParsedQuery parsed ->
          new TypedText(text, Optional.of(parsed), parsed.tokens(), fields.mistake(parsed));
      case Mistake mistake ->
          new TypedText(text, Optional.empty(), QueryParser.tokens(text), Optional.of(mistake));
    };
  }

  /// The filter that it asks for; none while something is wrong with it.
  public Optional<Filter> filter() {
    return mistake.isPresent() ? Optional.empty() : wanted();
  }

  /// The filter that it asks for if the person insists on a field that no event has.
  public Optional<Filter> wanted() {
    return parsed.map(query -> new Filter(text, query.query()));
  }

  /// Whether each of its characters is seen for what it is, and there are not too many: else it is
  /// changed by its terms only, since a field would hide or reorder it.
  public boolean isPlain() {
    return text.length() <= LONGEST && VisibleText.of(text).equals(text);
  }

  /// The text with its mistake.
  TypedText with(Mistake found) {
    return new TypedText(text, parsed, tokens, Optional.of(found));
  }

  /// A text as a field can hold it: what cannot be seen is written out, and the end may be missing.
  public static String plain(String text) {
    return ShortText.beginning(VisibleText.of(ShortText.beginning(text, LONGEST)), LONGEST);
  }

  /// What a field may show.
  public String shown() {
    return isPlain() ? text : ShortText.of(VisibleText.of(ShortText.of(text, LONGEST)), LONGEST);
  }
}
