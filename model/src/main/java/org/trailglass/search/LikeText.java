package org.trailglass.search;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.event.CaseFolding;
import org.trailglass.query.Wildcard;
import org.trailglass.store.Column;
import org.trailglass.store.Needle;

/// The whole value fits a pattern of wildcards, case aside.
///
/// @param tokens their text folded
/// @param longest the longest text of the pattern, which a value must contain; empty if there is no
///     text
/// @param isContained whether nothing else is asked: `*text*`
record LikeText(List<Wildcard.Token> tokens, Needle longest, boolean isContained)
    implements TextPassing {

  static LikeText of(Wildcard pattern) {
    var tokens = new ArrayList<Wildcard.Token>();
    var longest = "";
    for (var token : pattern.tokens()) {
      if (token instanceof Wildcard.Text(var text)) {
        tokens.add(new Wildcard.Text(CaseFolding.fold(text)));
        longest = text.length() > longest.length() ? text : longest;
      } else {
        tokens.add(token);
      }
    }
    boolean isContained =
        tokens.size() == 3
            && tokens.getFirst() == Wildcard.Sign.ANY
            && tokens.get(1) instanceof Wildcard.Text
            && tokens.getLast() == Wildcard.Sign.ANY;
    return new LikeText(List.copyOf(tokens), new Needle(longest), isContained);
  }

  @Override
  public boolean passes(Column column, int ordinal) {
    return column.contains(ordinal, longest)
        && (isContained || fits(CaseFolding.fold(column.text(ordinal))));
  }

  @Override
  public boolean passes(String text) {
    return longest.isIn(text) && (isContained || fits(CaseFolding.fold(text)));
  }

  /// Whether a folded text fits. Of the texts between two `*` the first place is as good as any
  /// later one, so that it takes no more than the product of both lengths.
  private boolean fits(String text) {
    int at = 0;
    int token = 0;
    int lastAny = -1;
    int retryAt = 0;
    while (true) {
      if (token < tokens.size() && tokens.get(token) == Wildcard.Sign.ANY) {
        lastAny = token++;
        retryAt = at;
        continue;
      }
      int end = token == tokens.size() ? -1 : end(tokens.get(token), text, at);
      if (end >= 0) {
        at = end;
        token++;
      } else if (token == tokens.size() && at == text.length()) {
        return true;
      } else if (lastAny < 0 || retryAt >= text.length()) {
        return false;
      } else {
        retryAt = text.offsetByCodePoints(retryAt, 1);
        at = retryAt;
        token = lastAny + 1;
      }
    }
  }

  /// Where a token ends that begins at a place, -1 if it does not stand there.
  private static int end(Wildcard.Token token, String text, int at) {
    return switch (token) {
      case Wildcard.Text(var part) -> text.startsWith(part, at) ? at + part.length() : -1;
      case Wildcard.Sign sign -> at < text.length() ? text.offsetByCodePoints(at, 1) : -1;
    };
  }
}
