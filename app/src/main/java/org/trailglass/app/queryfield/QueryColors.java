package org.trailglass.app.queryfield;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.trailglass.query.Token;

/// The style classes of each piece of the text: what it is, and whether something is wrong there.
/// Immutable.
record QueryColors(TypedText typed, Optional<Notice> notice) {
  private static final List<String> PLAIN = List.of();

  /// The classes over a text of this length.
  StyleSpans<Collection<String>> spans(int length) {
    var styles = new StyleSpansBuilder<Collection<String>>();
    int at = 0;
    if (typed.isPlain()) {
      for (var token : typed.tokens()) {
        at = add(styles, at, token.start(), PLAIN);
        at = add(styles, at, token.end(), List.of(style(token)));
      }
    }
    add(styles, at, Math.max(length, at), PLAIN);
    if (length == 0) {
      styles.add(PLAIN, 0);
    }
    var spans = styles.create();
    return typed.isPlain() ? underlined(spans, length) : spans;
  }

  private StyleSpans<Collection<String>> underlined(
      StyleSpans<Collection<String>> spans, int length) {
    var place = notice.filter(wrong -> length > 0 && !wrong.isUnfinished());
    if (place.isEmpty() || typed.mistake().isEmpty()) {
      return spans;
    }
    int end = Math.clamp(place.get().end(), 1, length);
    int start = Math.min(place.get().start(), end - 1);
    var mark = new StyleSpansBuilder<Collection<String>>();
    mark.add(PLAIN, start);
    mark.add(List.of("wrong"), end - start);
    mark.add(PLAIN, length - end);
    return spans.overlay(mark.create(), QueryColors::both);
  }

  private static Collection<String> both(Collection<String> style, Collection<String> mark) {
    return mark.isEmpty()
        ? style
        : style.isEmpty() ? mark : List.of(style.iterator().next(), mark.iterator().next());
  }

  private static int add(
      StyleSpansBuilder<Collection<String>> styles, int from, int to, List<String> style) {
    if (to > from) {
      styles.add(style, to - from);
    }
    return Math.max(from, to);
  }

  private static String style(Token token) {
    return token.kind().name().toLowerCase(Locale.ROOT);
  }
}
