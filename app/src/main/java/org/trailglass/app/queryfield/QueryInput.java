package org.trailglass.app.queryfield;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import org.trailglass.app.queryfield.CompletionViewModel.Taken;
import org.trailglass.app.text.Words;

/// Binds a field to the text of a query: colours, completion, mistakes, and their keys. Who places
/// it is told what a person writes, and writes that into the view model. FX thread only.
///
/// Ctrl+Space offers what may come next, Alt+Enter puts a mistake right, Tab goes on to the next
/// control; the completion has its keys while it is shown; all others are handed on.
public final class QueryInput {
  private final QueryTextViewModel model;
  private final QueryField field;
  private final Words words;
  private final Consumer<String> onWritten;
  private final NoticeLine notice;
  private final CompletionPopup completion;
  private Consumer<String> onFixed;
  private Predicate<KeyEvent> otherKeys = key -> false;
  private boolean isQuiet;
  private boolean isShowing;

  /// @param onWritten takes each text that a person writes; it may write another into the model
  public QueryInput(
      QueryTextViewModel model, QueryField field, Words words, Consumer<String> onWritten) {
    this.model = model;
    this.field = field;
    this.words = words;
    this.onWritten = onWritten;
    onFixed = onWritten;
    notice = new NoticeLine(field.place(), field.isWrapText(), words, this::fix);
    completion = new CompletionPopup(model.completion(), field, words, this::take);
    bind();
  }

  /// The styles of the field, of what stands under it, and of panels that open there.
  public static String stylesheet() {
    return String.valueOf(QueryInput.class.getResource("query-field.css"));
  }

  /// What is wrong with the text, to be placed under the field.
  public Node notice() {
    return notice.root();
  }

  /// Says nothing of a text of which the end is all that is missing: for a place where the line
  /// under the field comes and goes.
  public void beQuietWhileUnfinished() {
    isQuiet = true;
  }

  /// Sets what takes a text that was put right, if that is more than a text that was written.
  public void setOnFixed(Consumer<String> onFixed) {
    this.onFixed = onFixed;
  }

  /// Sets what is asked of keys that are not for the text.
  ///
  /// @param keys says whether a key was for it
  public void setOnOtherKeys(Predicate<KeyEvent> keys) {
    otherKeys = keys;
  }

  /// Sets what a screen reader says of the field while nothing is offered and nothing is wrong.
  public void setHelp(ObservableValue<String> help) {
    field
        .accessibleHelpProperty()
        .bind(
            Bindings.createStringBinding(
                () -> help(help.getValue()),
                completion.helpProperty(),
                model.noticeProperty(),
                help));
  }

  private String help(String otherwise) {
    var offered = completion.helpProperty().get();
    return offered.isEmpty()
        ? model.noticeProperty().get().map(Notice::sentence).orElse(otherwise)
        : offered;
  }

  private void bind() {
    setHelp(Bindings.createStringBinding(() -> words.get("filter.keys")));
    model.typedProperty().subscribe(typed -> show());
    model.noticeProperty().subscribe(now -> show());
    field.textProperty().addListener((property, old, text) -> written(text));
    field
        .plainTextChanges()
        .subscribe(change -> offer(change.getPosition() + change.getInserted().length()));
    field.focusedProperty().addListener((property, was, is) -> focused(is));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void show() {
    var typed = model.typedProperty().get();
    isShowing = true;
    try {
      field.show(typed.shown(), new QueryColors(typed, model.noticeProperty().get()));
      field.setEditable(typed.isPlain());
    } finally {
      isShowing = false;
    }
    notice.show(model.noticeProperty().get().filter(now -> !isQuiet || !now.isUnfinished()));
  }

  private void written(String text) {
    if (!isShowing) {
      onWritten.accept(text);
    }
  }

  private void offer(int caret) {
    if (!isShowing && field.isFocused() && field.isEditable()) {
      model.completion().open(field.getText(), Math.min(caret, field.getLength()), false);
    }
  }

  private void focused(boolean is) {
    if (!is) {
      closeCompletion();
    }
  }

  /// Offers nothing any more.
  public void closeCompletion() {
    model.completion().close();
  }

  /// Writes a text as a person would, puts the caret behind it, and offers what may come next.
  public void write(String text) {
    take(new Taken(text, text.length(), true));
  }

  private void take(Taken taken) {
    isShowing = true;
    try {
      field.replaceText(taken.text());
    } finally {
      isShowing = false;
    }
    onWritten.accept(taken.text());
    field.goTo(taken.caret());
    if (taken.goesOn()) {
      model.completion().open(field.getText(), taken.caret(), false);
    }
  }

  private void pressed(KeyEvent event) {
    if (completion.pressed(event) || isOwn(event) || otherKeys.test(event) || isLast(event)) {
      event.consume();
    }
  }

  private boolean isOwn(KeyEvent event) {
    return switch (event.getCode()) {
      case SPACE -> event.isControlDown() && complete();
      case ENTER -> event.isAltDown() && fix();
      default -> false;
    };
  }

  /// What the area itself would do with these keys is not for a field.
  private boolean isLast(KeyEvent event) {
    return switch (event.getCode()) {
      case TAB ->
          field.requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      case ENTER -> true;
      default -> false;
    };
  }

  private boolean complete() {
    model.completion().open(field.getText(), field.getCaretPosition(), true);
    return true;
  }

  private boolean fix() {
    model
        .fixed()
        .ifPresent(
            fixed -> {
              field.requestFocus();
              onFixed.accept(fixed.text());
              field.goTo(fixed.caret());
            });
    return true;
  }
}
