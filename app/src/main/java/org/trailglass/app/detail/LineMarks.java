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

/// Marks what was found, and values with names, in the paragraphs that are in view, and in others
/// when they come into view: styling all would stall. FX thread only.
final class LineMarks {
  private static final Collection<String> NAMED = List.of("named");
  private static final Collection<String> FOUND = List.of("found");
  private static final Collection<String> CURRENT = List.of("found", "found-current");

  private final CodeArea area;
  private final LineWindow window;
  private final NamedLines named;

  /// The paragraphs that were looked at, and those of them that bear marks.
  private final BitSet seen = new BitSet();

  private final BitSet marked = new BitSet();
  private Matches matches = Matches.none();
  private boolean isWaiting;

  LineMarks(CodeArea area, LineWindow window, NamedLines named) {
    this.area = area;
    this.window = window;
    this.named = named;
    area.viewportDirtyEvents().subscribe(event -> markLater());
  }

  /// The paragraphs are new and bear no marks.
  void forget() {
    seen.clear();
    marked.clear();
    markLater();
  }

  /// Marks other places.
  void show(Matches newMatches) {
    matches = newMatches;
    markAnew();
  }

  /// The same paragraphs get other marks.
  void markAnew() {
    marked.stream()
        .filter(paragraph -> window.holds(window.from() + paragraph))
        .forEach(paragraph -> area.setStyleSpans(paragraph, 0, plain(paragraph)));
    forget();
  }

  private StyleSpans<Collection<String>> plain(int paragraph) {
    return StyledLines.spans(window.shown(), window.from() + paragraph);
  }

  private void markLater() {
    if (!isWaiting && (matches.size() > 0 || !named.isEmpty())) {
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
    if (seen.get(paragraph) || !window.holds(window.from() + paragraph)) {
      return;
    }
    seen.set(paragraph);
    var view = window.shown().view();
    int line = window.shown().line(window.from() + paragraph);
    int start = window.shown().textStart(line);
    int first = matches.firstEndingAfter(view.lineStart(line));
    boolean isFound = first < matches.size() && matches.starts()[first] < view.lineEnd(line);
    var spots = named.on(paragraph);
    if (isFound || !spots.isEmpty()) {
      marked.set(paragraph);
      var styles = plain(paragraph).overlay(names(spots, start), LineMarks::both);
      area.setStyleSpans(
          paragraph,
          0,
          isFound
              ? styles.overlay(marks(first, start, view.lineEnd(line)), LineMarks::both)
              : styles);
    }
  }

  private static StyleSpans<Collection<String>> names(List<NamedSpot> spots, int start) {
    var builder = new StyleSpansBuilder<Collection<String>>();
    int at = start;
    builder.add(List.of(), 0);
    for (var spot : spots) {
      builder.add(List.of(), spot.start() - at);
      builder.add(NAMED, spot.end() - spot.start());
      at = spot.end();
    }
    return builder.create();
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
