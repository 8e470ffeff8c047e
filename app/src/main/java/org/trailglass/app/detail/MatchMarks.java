package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Marks what was found in the paragraphs that are in view, and in others when they come into view:
/// styling all would stall. FX thread only.
final class MatchMarks {
  private static final Collection<String> FOUND = List.of("found");
  private static final Collection<String> CURRENT = List.of("found", "found-current");

  private final CodeArea area;
  private final LineWindow window;
  private final BitSet marked = new BitSet();
  private Matches matches = Matches.none();
  private boolean isWaiting;

  MatchMarks(CodeArea area, LineWindow window) {
    this.area = area;
    this.window = window;
    area.viewportDirtyEvents().subscribe(event -> markLater());
  }

  /// The paragraphs are new and bear no marks.
  void forget() {
    marked.clear();
    markLater();
  }

  /// Marks other places.
  void show(Matches newMatches) {
    marked.stream()
        .filter(paragraph -> window.holds(window.from() + paragraph))
        .forEach(paragraph -> area.setStyleSpans(paragraph, 0, plain(paragraph)));
    marked.clear();
    matches = newMatches;
    markLater();
  }

  private StyleSpans<Collection<String>> plain(int paragraph) {
    return StyledLines.spans(window.shown(), window.from() + paragraph);
  }

  private void markLater() {
    if (!isWaiting && matches.size() > 0) {
      isWaiting = true;
      Platform.runLater(this::markVisible);
    }
  }

  private void markVisible() {
    isWaiting = false;
    if (!window.isEmpty()) {
      int visible = area.getVisibleParagraphs().size();
      var paragraphs = IntStream.range(0, visible).map(area::visibleParToAllParIndex).toArray();
      for (int paragraph : paragraphs) {
        mark(paragraph);
      }
    }
  }

  private void mark(int paragraph) {
    if (marked.get(paragraph) || !window.holds(window.from() + paragraph)) {
      return;
    }
    var view = window.shown().view();
    int line = window.shown().line(window.from() + paragraph);
    int first = matches.firstEndingAfter(view.lineStart(line));
    if (first < matches.size() && matches.starts()[first] < view.lineEnd(line)) {
      marked.set(paragraph);
      var marks = marks(first, window.shown().textStart(line), view.lineEnd(line));
      area.setStyleSpans(paragraph, 0, plain(paragraph).overlay(marks, MatchMarks::both));
    }
  }

  /// The marks of a line as styles from its begin on.
  private StyleSpans<Collection<String>> marks(int first, int start, int end) {
    var builder = new StyleSpansBuilder<Collection<String>>();
    int at = start;
    for (int i = first; i < matches.size() && matches.starts()[i] < end; i++) {
      int from = Math.max(at, matches.starts()[i]);
      int to = Math.clamp(matches.ends()[i], from, end);
      builder.add(List.of(), from - at);
      builder.add(i == matches.current() ? CURRENT : FOUND, to - from);
      at = to;
    }
    return builder.create();
  }

  private static Collection<String> both(Collection<String> style, Collection<String> mark) {
    var both = new ArrayList<>(style);
    both.addAll(mark);
    return both;
  }
}
