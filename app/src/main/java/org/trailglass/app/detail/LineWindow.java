package org.trailglass.app.detail;

import java.util.Collection;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;

/// The part of the shown lines that RichTextFX holds: a few lines at once, then, styled in the
/// background, as many as it takes without becoming slow. FX thread only.
final class LineWindow {
  /// So many lines come at once: more than a high window shows.
  static final int FIRST_LINES = 120;

  /// No more text than this comes at once, however few lines it is on.
  static final int FIRST_CHARS = 16_000;

  /// So much text RichTextFX is given at a time.
  static final int MOST_CHARS = 400_000;

  /// A rest that is not longer is given with what comes before it.
  static final int SMALL_REST = MOST_CHARS / 4;

  private final CodeArea area;
  private final Latest<StyledDocument<Collection<String>, String, Collection<String>>> slices;
  private final Runnable onChange;
  private ShownLines shown = ShownLines.none();
  private int from;
  private int to;

  /// @param onChange is told when the control holds other lines
  LineWindow(CodeArea area, TaskRunner runner, Runnable onChange) {
    this.area = area;
    this.slices = new Latest<>(runner);
    this.onChange = onChange;
  }

  /// All shown lines.
  ShownLines shown() {
    return shown;
  }

  /// The position of the first line in the control.
  int from() {
    return from;
  }

  /// The position after the last line in the control.
  int to() {
    return to;
  }

  boolean isEmpty() {
    return from == to;
  }

  boolean holds(int position) {
    return position >= from && position < to;
  }

  /// Shows other lines, from their begin.
  void show(ShownLines newShown) {
    shown = newShown;
    open(0);
  }

  /// Shows the same lines with other indents, from a position.
  void open(int newFrom, ShownLines newShown) {
    shown = newShown;
    open(newFrom);
  }

  /// Shows the part that begins at a position.
  void open(int newFrom) {
    slices.drop();
    from = Math.clamp(newFrom, 0, Math.max(0, shown.size() - 1));
    to = Math.min(from + FIRST_LINES, end(from, FIRST_CHARS));
    area.replace(0, area.getLength(), StyledLines.of(shown, from, to, false));
    onChange.run();
    grow();
  }

  /// Shows the last part, when it is styled.
  ///
  /// @param then is run when it is shown
  void openEnd(Runnable then) {
    var lines = shown;
    int start = begin(lines.size(), MOST_CHARS);
    slices.ask(
        () -> StyledLines.of(lines, start, lines.size(), false),
        slice -> {
          from = start;
          to = lines.size();
          area.replace(0, area.getLength(), slice);
          onChange.run();
          then.run();
        });
  }

  /// Whether the last line is in the control.
  boolean hasEnd() {
    return to == shown.size();
  }

  /// Adds what the control takes in one piece, when it is styled.
  private void grow() {
    var lines = shown;
    int oldEnd = to;
    int newEnd = limit();
    if (newEnd > oldEnd) {
      slices.ask(
          () -> StyledLines.of(lines, oldEnd, newEnd, true),
          slice -> {
            to = newEnd;
            append(slice);
            onChange.run();
          });
    }
  }

  /// The control puts the caret behind what is added; here it stays.
  private void append(StyledDocument<Collection<String>, String, Collection<String>> slice) {
    int anchor = area.getAnchor();
    int caret = area.getCaretPosition();
    area.append(slice);
    area.selectRange(anchor, caret);
  }

  /// Where a window ends that begins like this one. A small rest is no part of its own.
  private int limit() {
    int end = end(from, MOST_CHARS);
    return begin(shown.size(), SMALL_REST) <= end ? shown.size() : end;
  }

  /// Where so many chars end that begin at a position; at least one line.
  private int end(int start, int most) {
    int end = start;
    for (int chars = 0; end < shown.size() && chars < most; end++) {
      chars += length(end);
    }
    return end;
  }

  /// Where so many chars begin that end at a position.
  private int begin(int end, int most) {
    int start = end;
    for (int chars = 0; start > 0 && chars < most; start--) {
      chars += length(start - 1);
    }
    return start;
  }

  private int length(int position) {
    int line = shown.line(position);
    return shown.view().lineEnd(line) - shown.view().lineStart(line) + 1;
  }

  /// Whether more of this window is on its way.
  boolean isGrowing() {
    return to < limit();
  }

  /// Shows lines of the same view with other folds.
  ///
  /// @param line the first of which the fold differs; it is shown before and after
  void update(ShownLines newShown, int line) {
    int start = shown.position(line);
    if (!holds(start)) {
      shown = newShown;
      open(Math.max(0, start - FIRST_LINES / 2));
      return;
    }
    slices.drop();
    int oldEnd = shown.after(shown.view().foldEnd(line));
    int newEnd = newShown.after(shown.view().foldEnd(line));
    shown = newShown;
    if (oldEnd < to && newEnd - start <= FIRST_LINES) {
      replace(start, oldEnd, newEnd);
      to += newEnd - oldEnd;
    } else {
      int end = Math.min(newShown.size(), start + FIRST_LINES);
      replace(start, to, end);
      to = end;
    }
    onChange.run();
    grow();
  }

  private void replace(int start, int oldEnd, int newEnd) {
    int last = oldEnd - 1 - from;
    area.replace(
        area.getAbsolutePosition(start - from, 0),
        area.getAbsolutePosition(last, area.getParagraphLength(last)),
        StyledLines.of(shown, start, newEnd, false));
  }

  /// The offset in the view's text of a place in the control.
  int offset(int place) {
    if (isEmpty()) {
      return 0;
    }
    var found = area.offsetToPosition(place, Bias.Forward);
    return shown.offset(Math.min(from + found.getMajor(), to - 1), found.getMinor());
  }

  /// The same for the end of a selection: what begins where its paragraph begins takes the spaces
  /// before it too.
  int edge(int place) {
    if (isEmpty()) {
      return 0;
    }
    var found = area.offsetToPosition(place, Bias.Forward);
    return found.getMinor() == 0
        ? shown.view().lineStart(shown.line(Math.min(from + found.getMajor(), to - 1)))
        : offset(place);
  }

  /// The place in the control of an offset in the view's text; the nearest if it does not hold it.
  int place(int offset) {
    if (isEmpty()) {
      return 0;
    }
    int line = shown.view().lineAt(offset);
    int paragraph = Math.clamp(shown.position(line) - from, 0, to - from - 1);
    int column = shown.line(from + paragraph) == line ? offset - shown.textStart(line) : 0;
    return area.getAbsolutePosition(
        paragraph, Math.clamp(column, 0, area.getParagraphLength(paragraph)));
  }
}
