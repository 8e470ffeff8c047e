package org.trailglass.app.detail;

import java.util.Arrays;
import java.util.BitSet;
import org.trailglass.jsonview.JsonView;

/// The lines of a view that are shown while some objects and lists are folded. Immutable.
///
/// A fold hides the lines after its first one; what its last line holds is shown at the end of the
/// first: `"a": {…},`.
///
/// Where long lines wrap, the spaces at a line's begin stand before its paragraph and not in it, so
/// that what wraps stays below its own begin: {@link #indent} tells how many.
final class ShownLines {
  static final String ELLIPSIS = "…";

  /// Stands at the end of a line that was cut only to be shown.
  static final String CUT = "↩";

  /// More spaces than these stay in the paragraph: text needs room too.
  private static final int MOST_INDENT = 20;

  private final JsonView view;
  private final BitSet folds;
  private final boolean isHanging;
  private final int[] lines;

  private ShownLines(JsonView view, BitSet folds, boolean isHanging) {
    this.view = view;
    this.folds = folds;
    this.isHanging = isHanging;
    var open = new int[view.lines()];
    int size = 0;
    for (int line = 0; line < view.lines(); line++) {
      open[size++] = line;
      line = folds.get(line) ? view.foldEnd(line) : line;
    }
    this.lines = Arrays.copyOf(open, size);
  }

  /// All lines of a view.
  static ShownLines of(JsonView view) {
    return new ShownLines(view, new BitSet(), false);
  }

  /// The same with the spaces at the begin of lines before the paragraphs, or in them.
  ShownLines hanging(boolean isNowHanging) {
    return new ShownLines(view, folds, isNowHanging);
  }

  /// No lines.
  static ShownLines none() {
    return new ShownLines(JsonView.raw(new byte[0], JsonPictures.VISIBLE), new BitSet(), false);
  }

  JsonView view() {
    return view;
  }

  int size() {
    return lines.length;
  }

  /// The view's line at a position.
  int line(int position) {
    return lines[position];
  }

  /// Where a line is shown, or the fold that hides it.
  int position(int line) {
    int at = Arrays.binarySearch(lines, line);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  boolean canFold(int line) {
    return view.foldEnd(line) > 0;
  }

  boolean isFolded(int line) {
    return folds.get(line);
  }

  /// The position of the first shown line after a line.
  int after(int line) {
    int at = Arrays.binarySearch(lines, line + 1);
    return at >= 0 ? at : -at - 1;
  }

  /// How many spaces stand before a line's paragraph. A piece stands below the line that it goes on
  /// with.
  int indent(int line) {
    int first = line;
    while (view.isPiece(first)) {
      first--;
    }
    return hidden(first);
  }

  private int hidden(int line) {
    int most = isHanging && !view.isPiece(line) ? MOST_INDENT : 0;
    int start = view.lineStart(line);
    int end = Math.min(view.lineEnd(line), start + most);
    int at = start;
    while (at < end && view.text().charAt(at) == ' ') {
      at++;
    }
    return at - start;
  }

  /// Where the text of a line's paragraph begins in the view's text.
  int textStart(int line) {
    return view.lineStart(line) + hidden(line);
  }

  /// What a paragraph shows after the line's own text: of a folded one an ellipsis and how the fold
  /// ends, a mark where the line was cut.
  String end(int line) {
    if (isFolded(line)) {
      return ELLIPSIS + view.line(view.foldEnd(line)).strip();
    }
    return line + 1 < view.lines() && view.isPiece(line + 1) ? CUT : "";
  }

  /// With a line's fold closed if it was open, opened if it was closed.
  ShownLines toggled(int line) {
    var changed = (BitSet) folds.clone();
    if (canFold(line)) {
      changed.flip(line);
    }
    return new ShownLines(view, changed, isHanging);
  }

  /// With every object and list below the outermost closed.
  ShownLines allFolded() {
    var changed = new BitSet();
    int first = 0;
    while (first < view.lines() && !canFold(first)) {
      first++;
    }
    for (int line = first + 1; line < view.lines(); line++) {
      changed.set(line, canFold(line));
    }
    return new ShownLines(view, changed, isHanging);
  }

  ShownLines noneFolded() {
    return new ShownLines(view, new BitSet(), isHanging);
  }

  /// With every fold opened that hides a line.
  ShownLines revealed(int line) {
    var changed = (BitSet) folds.clone();
    for (int fold = folds.nextSetBit(0);
        fold >= 0 && fold < line;
        fold = folds.nextSetBit(fold + 1)) {
      if (view.foldEnd(fold) >= line) {
        changed.clear(fold);
      }
    }
    return new ShownLines(view, changed, isHanging);
  }

  /// The innermost object or list around a line, itself included, by the line on which it begins;
  /// -1 if there is none.
  int around(int line) {
    for (int start = line; start >= 0; start--) {
      if (view.foldEnd(start) > 0 && view.foldEnd(start) >= line) {
        return start;
      }
    }
    return -1;
  }

  /// Where a place in a shown line stands in the view's text.
  int offset(int position, int column) {
    int line = lines[position];
    int length = view.lineEnd(line) - textStart(line);
    return column > length && isFolded(line)
        ? view.lineEnd(view.foldEnd(line))
        : textStart(line) + Math.min(column, length);
  }
}
