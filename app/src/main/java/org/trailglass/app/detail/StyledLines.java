package org.trailglass.app.detail;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.trailglass.jsonview.JsonStyle;

/// Turns shown lines into styled paragraphs. Any thread.
final class StyledLines {
  private static final Collection<String> NO_STYLE = List.of();
  private static final Collection<String> EMBEDDED_LINE = List.of("embedded-line");
  private static final Collection<String> FOLD = List.of("fold");
  private static final Collection<String> CUT = List.of("cut");
  private static final Map<JsonStyle, Collection<String>> STYLES = styles();

  private StyledLines() {}

  private static Map<JsonStyle, Collection<String>> styles() {
    var styles = new EnumMap<JsonStyle, Collection<String>>(JsonStyle.class);
    for (var style : JsonStyle.values()) {
      styles.put(style, List.of("json-" + style.name().toLowerCase(Locale.ROOT)));
    }
    return styles;
  }

  /// The paragraphs of a range of positions.
  ///
  /// @param isContinued whether an empty paragraph comes first, to be joined with the one before
  static StyledDocument<Collection<String>, String, Collection<String>> of(
      ShownLines shown, int from, int to, boolean isContinued) {
    var builder =
        new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
            SegmentOps.styledTextOps(), NO_STYLE);
    if (isContinued) {
      builder.addParagraph("", NO_STYLE);
    }
    for (int position = from; position < to; position++) {
      boolean isEmbedded = shown.view().isEmbedded(shown.line(position));
      builder.addParagraph(
          text(shown, position), spans(shown, position), isEmbedded ? EMBEDDED_LINE : NO_STYLE);
    }
    return builder.build();
  }

  /// The text of one paragraph.
  static String text(ShownLines shown, int position) {
    int line = shown.line(position);
    var view = shown.view();
    return view.text().substring(shown.textStart(line), view.lineEnd(line)) + shown.end(line);
  }

  /// The styles of one paragraph.
  static StyleSpans<Collection<String>> spans(ShownLines shown, int position) {
    int line = shown.line(position);
    var builder = new StyleSpansBuilder<Collection<String>>();
    builder.add(NO_STYLE, 0);
    int hidden = shown.textStart(line) - shown.view().lineStart(line);
    for (var span : shown.view().spans(line)) {
      int seen = Math.max(0, span.length() - hidden);
      hidden -= span.length() - seen;
      builder.add(STYLES.getOrDefault(span.style(), NO_STYLE), seen);
    }
    builder.add(shown.isFolded(line) ? FOLD : CUT, shown.end(line).length());
    return builder.create();
  }
}
