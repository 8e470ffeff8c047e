package org.trailglass.app.filterbar;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.filterbar.CompletionViewModel.Taken;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.query.Term;

/// The filter bar: the field, what stands under it, the count, and the buttons around it.
public final class FilterBarView {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("has-focus");
  private static final Duration PAUSE = Duration.millis(900);

  /// A quicker answer needs no sign that it is worked on.
  private static final Duration PATIENCE = Duration.millis(100);

  private final FilterBarViewModel model;
  private final Words words;
  private final QueryField field;
  private final Label count = new Label();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final VBox root = new VBox();
  private final HBox below = new HBox();
  private final NoticeLine notice;
  private final CompletionPopup completion;
  private final KeptFiltersPopup kept;
  private final Button clear;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Runnable leave = () -> {};
  private boolean isShowing;

  public FilterBarView(FilterBarViewModel model, Words words) {
    this.model = model;
    this.words = words;
    field = new QueryField(words.get("filter.prompt"), words.get("filter.name"));
    notice = new NoticeLine(words, this::fix);
    clear = new BarButton(words, "filter.clear", Icon.CLOSE).of(this::clear);
    completion = new CompletionPopup(model.completion(), field, words, this::take);
    kept = new KeptFiltersPopup(model, words);
    build();
    bind();
  }

  /// The node to place.
  public Node root() {
    return root;
  }

  /// Gives the field the keyboard.
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /// Sets where Escape goes.
  public void setOnLeave(Runnable leave) {
    this.leave = leave;
  }

  /// Shows the filters of before and those with names.
  public void showKept() {
    kept.show(field, false);
  }

  /// Lets the person give the filter a name.
  public void save() {
    kept.show(field, true);
  }

  static String stylesheet() {
    return String.valueOf(FilterBarView.class.getResource("filter-bar.css"));
  }

  private void build() {
    root.setId("filter-bar");
    root.getStyleClass().add("filter-bar");
    root.getStylesheets().add(stylesheet());
    HBox.setHgrow(field, Priority.ALWAYS);
    busy.setId("filter-busy");
    busy.setAccessibleText(words.get("filter.busy"));
    busy.setVisible(false);
    busy.setMinSize(14, 14);
    var box = new HBox(Icon.FILTER.node(), field, busy, clear);
    box.getStyleClass().add("filter-box");
    box.setAlignment(Pos.CENTER_LEFT);
    field.focusedProperty().subscribe(is -> box.pseudoClassStateChanged(FOCUSED, is));
    HBox.setHgrow(box, Priority.ALWAYS);
    count.setId("filter-count");
    count.getStyleClass().add("filter-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(undo(), redo(), box, keptButton(), count);
    line.getStyleClass().add("filter-line");
    line.setAlignment(Pos.CENTER_LEFT);
    var chips = new TermChips(model, words, this::edit).root();
    HBox.setHgrow(chips, Priority.ALWAYS);
    below.getStyleClass().add("filter-below");
    below.setAlignment(Pos.CENTER_LEFT);
    below.managedProperty().bind(below.visibleProperty());
    below.getChildren().setAll(notice.root(), chips);
    root.getChildren().setAll(line, below);
  }

  private Button undo() {
    var button = new BarButton(words, "filter.undo", Icon.BACK).of(model::undo);
    model.canUndo().subscribe(can -> button.setDisable(!can));
    return button;
  }

  private Button redo() {
    var button = new BarButton(words, "filter.redo", Icon.FORTH).of(model::redo);
    model.canRedo().subscribe(can -> button.setDisable(!can));
    return button;
  }

  private Button keptButton() {
    return new BarButton(words, "filter.kept", Icon.SAVED).of(this::showKept);
  }

  private void bind() {
    model.typedProperty().subscribe(this::show);
    model.noticeProperty().subscribe(now -> show(model.typedProperty().get()));
    model.count().subscribe(count::setText);
    model.isAsking().subscribe(this::showBusy);
    patience.setOnFinished(end -> busy.setVisible(true));
    pause.setOnFinished(end -> paused());
    field.textProperty().addListener((property, old, text) -> typed(text));
    field
        .plainTextChanges()
        .subscribe(change -> offer(change.getPosition() + change.getInserted().length()));
    field.focusedProperty().addListener((property, was, is) -> focused(is));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.sceneProperty().subscribe(this::listenForSlash);
  }

  private void typed(String text) {
    if (!isShowing) {
      pause.playFromStart();
      model.type(text);
    }
  }

  private void paused() {
    model.pause();
    field.forgetTyping();
  }

  private void offer(int caret) {
    if (!isShowing && field.isFocused() && field.isEditable()) {
      model.completion().open(field.getText(), Math.min(caret, field.getLength()), false);
    }
  }

  private void focused(boolean is) {
    if (!is) {
      pause.stop();
      model.completion().close();
      model.settle();
      field.forgetTyping();
    }
  }

  private void show(TypedText typed) {
    isShowing = true;
    try {
      field.show(typed.shown());
      field.setEditable(typed.isPlain());
      field.color(new QueryColors(typed, model.noticeProperty().get()));
    } finally {
      isShowing = false;
    }
    notice.show(model.noticeProperty().get());
    boolean isText = !typed.text().isEmpty();
    clear.setVisible(isText);
    below.setVisible(isText || model.noticeProperty().get().isPresent());
  }

  private void showBusy(boolean isAsking) {
    if (isAsking) {
      patience.playFromStart();
    } else {
      patience.stop();
      busy.setVisible(false);
    }
  }

  private void take(Taken taken) {
    isShowing = true;
    try {
      field.replaceText(taken.text());
    } finally {
      isShowing = false;
    }
    model.type(taken.text());
    field.goTo(taken.caret());
    if (taken.goesOn()) {
      model.completion().open(field.getText(), taken.caret(), false);
    }
  }

  private void fix() {
    int caret = model.fix();
    if (caret >= 0) {
      field.requestFocus();
      field.goTo(caret);
    }
  }

  private void clear() {
    model.clear();
    field.requestFocus();
  }

  private void edit(Term term) {
    field.requestFocus();
    if (field.isEditable()) {
      field.selectRange(term.start(), term.end());
      field.requestFollowCaret();
    }
  }

  private void pressed(KeyEvent event) {
    if (completion.pressed(event) || handled(event)) {
      event.consume();
    }
  }

  private boolean handled(KeyEvent event) {
    boolean isPlain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    switch (event.getCode()) {
      case ENTER -> enter(event.isAltDown());
      case ESCAPE -> leave.run();
      case SPACE -> {
        return event.isControlDown() && complete();
      }
      case DOWN, KP_DOWN -> {
        if (!event.isAltDown() && !(isPlain && field.getLength() == 0)) {
          return false;
        }
        showKept();
      }
      case TAB -> {
        return moveOn(event.isShiftDown());
      }
      case Z -> {
        return event.isShortcutDown() && !event.isAltDown() && stepped(event.isShiftDown());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void enter(boolean isFix) {
    if (isFix) {
      fix();
    } else {
      pause.stop();
      model.completion().close();
      model.insist();
      field.forgetTyping();
    }
  }

  /// The field itself undoes what is just being typed; what was done before that, the window does.
  private boolean stepped(boolean isForth) {
    boolean isTyping = isForth ? field.isRedoAvailable() : field.isUndoAvailable();
    if (!isTyping && isForth) {
      model.redoLast();
    } else if (!isTyping) {
      model.undoLast();
    }
    return !isTyping;
  }

  private boolean complete() {
    model.completion().open(field.getText(), field.getCaretPosition(), true);
    return true;
  }

  /// The field itself would take the key for its text.
  private boolean moveOn(boolean isBack) {
    return field.requestFocusTraversal(
        isBack ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }

  /// `/` goes to the field from wherever it is no text.
  private void listenForSlash(@Nullable Scene scene) {
    if (scene != null) {
      scene.addEventHandler(KeyEvent.KEY_TYPED, this::typedElsewhere);
    }
  }

  private void typedElsewhere(KeyEvent event) {
    boolean isText =
        root.getScene().getFocusOwner() instanceof TextInputControl || field.isFocused();
    if (event.getCharacter().equals("/") && !isText && root.getScene() == event.getSource()) {
      focus();
      event.consume();
    }
  }
}
