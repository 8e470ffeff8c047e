package org.trailglass.app.detail;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.Seen;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.workspace.Names;
import org.trailglass.jsonview.JsonView;

/// The text of a view in RichTextFX, with line numbers and folds; read-only. FX thread only.
///
/// RichTextFX cannot take long lines (80 KB on one line take it 8 s): no paragraph is longer than
/// {@link JsonView#PIECE} and its end mark. What is copied is the original, not what is shown.
final class JsonArea {
  private static final int LONGEST_TOLD = 300;
  private static final PseudoClass ON_MATCH = PseudoClass.getPseudoClass("on-match");
  private static final IndexRange NO_MATCH = new IndexRange(0, 0);

  private final Area area = new Area();
  private final VirtualizedScrollPane<CodeArea> pane = new VirtualizedScrollPane<>(area);
  private final LineWindow window;
  private final NamedLines named;
  private final LineMarks marks;
  private final NameTags tags;
  private final StackPane node;
  private final Runnable onWindow;
  private IndexRange match = NO_MATCH;
  private String name = "";

  /// The control, which copies the original.
  private final class Area extends CodeArea {
    @Override
    public void copy() {
      if (getSelection().getLength() > 0) {
        CopiedText.put(
            view()
                .original(
                    window.edge(getSelection().getStart()), window.edge(getSelection().getEnd())));
      }
    }
  }

  /// @param runner styles what is not seen at once
  /// @param onCaret is told the offset of the caret in the view's text
  /// @param onWindow is told when the control holds another part of the view
  JsonArea(TaskRunner runner, IntConsumer onCaret, Runnable onWindow) {
    this.onWindow = onWindow;
    this.window = new LineWindow(area, runner, this::changed);
    this.named = new NamedLines(window);
    this.marks = new LineMarks(area, window, named);
    this.tags = new NameTags(area, window, named);
    this.node = new StackPane(pane, tags);
    area.getStyleClass().add("json-area");
    area.setAccessibleRole(AccessibleRole.TEXT_AREA);
    area.currentParagraphProperty().addListener((p, before, now) -> tell());
    area.setEditable(false);
    area.setUndoManager(UndoUtils.noOpUndoManager());
    Seen.of(area).subscribe(this::showCaret);
    area.setWrapText(true);
    area.caretPositionProperty()
        .addListener((p, before, now) -> onCaret.accept(window.offset(now)));
    area.selectionProperty().addListener((p, before, now) -> showMatch(now));
    area.wrapTextProperty().subscribe(this::wrap);
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// A stream that is static in RichTextFX holds a caret that is always on, and with it the window.
  private void showCaret(boolean isSeen) {
    area.setShowCaret(isSeen ? CaretVisibility.ON : CaretVisibility.AUTO);
  }

  private void changed() {
    var gutter = new Gutter(window.shown(), window.from(), this::toggleFold);
    if (!gutter.isLike(area.getParagraphGraphicFactory())) {
      area.setParagraphGraphicFactory(gutter);
    }
    named.forget();
    marks.forget();
    tags.placeLater();
    onWindow.run();
    tell();
  }

  /// Sets what a screen reader says before the line of the caret.
  void setName(String newName) {
    name = newName;
    tell();
  }

  private void tell() {
    int line = Math.min(area.getCurrentParagraph(), area.getParagraphs().size() - 1);
    var text = ShortText.of(area.getText(line).strip(), LONGEST_TOLD);
    area.setAccessibleText(name + ": " + VisibleText.of(text));
  }

  /// The node to place.
  Node node() {
    return node;
  }

  /// Shows names with the values that they are of.
  void show(Names names) {
    named.show(names);
    marks.markAnew();
    tags.placeLater();
  }

  /// The control itself.
  CodeArea control() {
    return area;
  }

  /// The part that the control holds.
  LineWindow window() {
    return window;
  }

  private JsonView view() {
    return window.shown().view();
  }

  /// Has a menu; by key it opens where the caret stands.
  void setContextMenu(ContextMenu menu) {
    area.setContextMenu(menu);
    area.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> {
          var caret = area.getCaretBounds();
          if (asked.isKeyboardTrigger() && caret.isPresent()) {
            menu.show(area, caret.get().getMinX(), caret.get().getMaxY());
            asked.consume();
          }
        });
  }

  /// Shows a view from its begin.
  void show(JsonView view) {
    match = NO_MATCH;
    marks.show(Matches.none());
    window.show(ShownLines.of(view).hanging(area.isWrapText()));
    toTop();
  }

  private void toTop() {
    area.moveTo(0);
    area.showParagraphAtTop(0);
  }

  /// What wraps stays right of its key; the first line in view stays the first.
  private void wrap(boolean isWrapping) {
    if (!window.isEmpty()) {
      int caret = window.offset(area.getCaretPosition());
      int first = window.from() + area.firstVisibleParToAllParIndex();
      window.open(window.from(), window.shown().hanging(isWrapping));
      if (!window.holds(first)) {
        window.open(first);
      }
      area.moveTo(window.place(caret));
      area.showParagraphAtTop(first - window.from());
    }
  }

  /// The control only knows the begin and the end of what it holds, and keeps the Tab key for
  /// itself though nothing can be written.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
      if (event.getCode() == KeyCode.HOME && window.from() > 0) {
        window.open(0);
        toTop();
        event.consume();
      } else if (event.getCode() == KeyCode.END && !window.hasEnd()) {
        window.openEnd(this::toEnd);
        event.consume();
      }
    }
  }

  private void toEnd() {
    area.moveTo(area.getLength());
    area.requestFollowCaret();
  }

  /// Shows the part after the one that is shown, or before it.
  void page(boolean isForward) {
    int lines = window.to() - window.from();
    window.open(isForward ? window.to() : Math.max(0, window.from() - lines));
    toTop();
  }

  /// Closes or opens the fold that begins on a line of the view.
  void toggleFold(int line) {
    if (window.shown().canFold(line)) {
      window.update(window.shown().toggled(line), line);
      area.moveTo(window.place(view().lineStart(line)));
      area.requestFollowCaret();
    }
  }

  /// Closes the innermost fold around the caret, or opens the one that begins on its line.
  void foldAtCaret(boolean isClosing) {
    var shown = window.shown();
    int line = view().lineAt(window.offset(area.getCaretPosition()));
    int shownLine = shown.line(shown.position(line));
    int fold = isClosing ? shown.around(shownLine) : shownLine;
    if (fold >= 0 && shown.isFolded(fold) != isClosing) {
      toggleFold(fold);
    }
  }

  /// Closes every fold below the outermost, or opens all.
  void foldAll(boolean isClosing) {
    window.show(isClosing ? window.shown().allFolded() : window.shown().noneFolded());
    toTop();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || window.isEmpty()) {
      return;
    }
    var hit = area.hit(event.getX(), event.getY());
    var place = area.offsetToPosition(hit.getInsertionIndex(), Bias.Forward);
    int position = Math.min(window.from() + place.getMajor(), window.to() - 1);
    int line = window.shown().line(position);
    int length = view().lineEnd(line) - window.shown().textStart(line);
    if (window.shown().isFolded(line)
        && hit.getCharacterIndex().isPresent()
        && place.getMinor() > length) {
      toggleFold(line);
    }
  }

  /// Marks what was found, and goes to the current place, opening what hides it.
  void mark(Matches matches) {
    match = NO_MATCH;
    if (matches.current() >= 0) {
      reveal(matches.starts()[matches.current()], matches.ends()[matches.current()]);
      match = area.getSelection();
    }
    showMatch(area.getSelection());
    marks.show(matches);
  }

  /// While the current match is what is selected, its mark is seen in place of the selection.
  private void showMatch(IndexRange selection) {
    area.pseudoClassStateChanged(ON_MATCH, selection.equals(match) && selection.getLength() > 0);
  }

  /// Selects a stretch of the view's text and scrolls to it.
  void reveal(int start, int end) {
    int line = view().lineAt(start);
    int around = window.shown().line(window.shown().position(line));
    if (around != line) {
      window.update(window.shown().revealed(line), around);
    }
    int position = window.shown().position(line);
    if (!window.holds(position)) {
      window.open(Math.max(0, position - LineWindow.FIRST_LINES / 2));
    }
    area.selectRange(window.place(start), window.place(end));
    area.requestFollowCaret();
  }
}
