package org.trailglass.app.detail;

import java.util.Arrays;
import java.util.BitSet;
import org.trailglass.json.JsonView;

/// The lines of a view that are shown while some objects and lists are folded. Immutable.
///
/// A fold hides the lines after its first one; what its last line holds is shown at the end of the
/// first: `"a": {…},`.
final class ShownLines {
  static final String ELLIPSIS = "…";

  private final JsonView view;
  private final BitSet folds;
  private final int[] lines;

  private ShownLines(JsonView view, BitSet folds) {
    this.view = view;
    this.folds = folds;
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
    return new ShownLines(view, new BitSet());
  }

  /// No lines.
  static ShownLines none() {
    return new ShownLines(JsonView.raw(new byte[0], JsonPictures.VISIBLE), new BitSet());
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

  /// What a folded line shows after its own text: an ellipsis and how the fold ends.
  String end(int line) {
    return ELLIPSIS + view.line(view.foldEnd(line)).strip();
  }

  /// With a line's fold closed if it was open, opened if it was closed.
  ShownLines toggled(int line) {
    var changed = (BitSet) folds.clone();
    if (canFold(line)) {
      changed.flip(line);
    }
    return new ShownLines(view, changed);
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
    return new ShownLines(view, changed);
  }

  ShownLines noneFolded() {
    return new ShownLines(view, new BitSet());
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
    return new ShownLines(view, changed);
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
    int length = view.lineEnd(line) - view.lineStart(line);
    return column > length && isFolded(line)
        ? view.lineEnd(view.foldEnd(line))
        : view.lineStart(line) + Math.min(column, length);
  }
}
