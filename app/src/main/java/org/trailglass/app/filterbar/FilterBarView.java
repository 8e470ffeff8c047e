package org.trailglass.app.filterbar;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import org.trailglass.app.control.FirstStop;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.queryfield.QueryField;
import org.trailglass.app.queryfield.QueryInput;
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
  private final QueryInput input;
  private final KeptFiltersPopup kept;
  private final Button clear;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Runnable leave = () -> {};

  /// @param lists the menu on every list
  public FilterBarView(FilterBarViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.words = words;
    field = QueryField.ofOneLine("filter", words.get("filter.prompt"), words.get("filter.name"));
    input = new QueryInput(model.query(), field, words, this::typed);
    clear = new BarButton(words, "filter.clear", "filter.clear", Icon.CLOSE).of(this::clear);
    kept = new KeptFiltersPopup(model, words, lists);
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

  /// Writes a field behind what the filter says already, and offers its values.
  ///
  /// @param name of the field, as it is written
  public void begin(String name) {
    focus();
    if (field.isEditable()) {
      input.write(model.narrowedBy(name + ":"));
    }
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
    FirstStop.set(root, field);
    root.getStyleClass().add("filter-bar");
    root.getStylesheets().setAll(QueryInput.stylesheet(), stylesheet());
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
    below.getChildren().setAll(input.notice(), chips);
    root.getChildren().setAll(line, below);
  }

  private Button undo() {
    var button =
        new BarButton(words, "filter.undo", "menu.edit.filterBefore", Icon.BACK).of(model::undo);
    model.canUndo().subscribe(can -> button.setDisable(!can));
    return button;
  }

  private Button redo() {
    var button =
        new BarButton(words, "filter.redo", "menu.edit.filterAfter", Icon.FORTH).of(model::redo);
    model.canRedo().subscribe(can -> button.setDisable(!can));
    return button;
  }

  private Button keptButton() {
    return new BarButton(words, "filter.kept", "menu.edit.keptFilters", Icon.SAVED)
        .of(this::showKept);
  }

  private void bind() {
    model.typedProperty().subscribe(now -> show());
    model.noticeProperty().subscribe(now -> show());
    model.count().subscribe(count::setText);
    model.isAsking().subscribe(this::showBusy);
    patience.setOnFinished(end -> busy.setVisible(true));
    pause.setOnFinished(end -> paused());
    field.focusedProperty().addListener((property, was, is) -> focused(is));
    input.setOnFixed(model::apply);
    input.setOnOtherKeys(this::pressed);
    root.sceneProperty().subscribe(this::listenForSlash);
  }

  private void typed(String text) {
    pause.playFromStart();
    model.type(text);
  }

  private void paused() {
    model.pause();
    field.forgetTyping();
  }

  private void focused(boolean is) {
    if (!is) {
      pause.stop();
      model.settle();
      field.forgetTyping();
    }
  }

  private void show() {
    boolean isText = !model.text().isEmpty();
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

  private boolean pressed(KeyEvent event) {
    boolean isPlain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    switch (event.getCode()) {
      case ENTER -> enter();
      case ESCAPE -> leave.run();
      case DOWN, KP_DOWN -> {
        if (!event.isAltDown() && !(isPlain && field.getLength() == 0)) {
          return false;
        }
        showKept();
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

  private void enter() {
    pause.stop();
    input.closeCompletion();
    model.insist();
    field.forgetTyping();
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
