package org.trailglass.app.queryfield;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.queryfield.CompletionViewModel.Taken;
import org.trailglass.app.text.Words;

/// Shows what may be typed next under the field, which keeps the keyboard. FX thread only.
final class CompletionPopup {
  private static final int PAGE = 10;
  private static final double GAP = 3;

  private final CompletionViewModel model;
  private final QueryField field;
  private final Words words;
  private final Consumer<Taken> onTaken;
  private @Nullable SuggestionPanel made;
  private final ReadOnlyStringWrapper help = new ReadOnlyStringWrapper("");

  /// @param onTaken changes the text
  CompletionPopup(
      CompletionViewModel model, QueryField field, Words words, Consumer<Taken> onTaken) {
    this.model = model;
    this.field = field;
    this.words = words;
    this.onTaken = onTaken;
    model.shownProperty().subscribe(this::show);
    if (field.isWrapText()) {
      // Whoever asks for it has the text laid out with every letter.
      field.caretBoundsProperty().subscribe(this::follow);
    }
  }

  /// Made when something is offered for the first time, which no start of the program waits for.
  private SuggestionPanel panel() {
    var panel = made == null ? new SuggestionPanel(model, field.place(), words, onTaken) : made;
    made = panel;
    return panel;
  }

  private boolean isShowing() {
    return made != null && made.popup().isShowing();
  }

  private void show(Suggestions offered) {
    if (offered.isEmpty()) {
      if (made != null) {
        made.popup().hide();
      }
      help.set("");
      return;
    }
    panel().offer(offered.items());
    place();
    choose(offered);
  }

  private void choose(Suggestions offered) {
    panel().choose(offered.chosen());
    if (offered.chosen() < 0) {
      help.set(words.get("filter.completion"));
      return;
    }
    var chosen = offered.items().get(offered.chosen());
    help.set(
        words.get(
            "filter.chosen",
            chosen.shown(),
            chosen.hint(),
            offered.chosen() + 1,
            offered.items().size()));
  }

  private void place() {
    Bounds whole = field.localToScreen(field.getLayoutBounds());
    if (whole == null || !field.isFocused()) {
      return;
    }
    if (!isShowing()) {
      double x =
          field
              .getCharacterBoundsOnScreen(0, Math.min(1, field.getLength()))
              .flatMap(first -> field.getCaretBounds())
              .map(Bounds::getMinX)
              .orElse(whole.getMinX() + 8);
      panel().popup().show(field, Math.max(whole.getMinX(), x - 10), bottom(whole) + GAP);
    }
  }

  /// Text that is written may go on in another line.
  private void follow(Optional<Bounds> caret) {
    if (isShowing()) {
      caret.ifPresent(at -> panel().popup().setAnchorY(at.getMaxY() + GAP));
    }
  }

  /// Under the line that is written in.
  private double bottom(Bounds whole) {
    return field.isWrapText()
        ? field.getCaretBounds().map(Bounds::getMaxY).orElse(whole.getMaxY())
        : whole.getMaxY();
  }

  /// What a screen reader says of it; empty while nothing is offered.
  ReadOnlyStringProperty helpProperty() {
    return help.getReadOnlyProperty();
  }

  /// Does what a key asks of the popup while it is shown.
  ///
  /// @return whether it was for the popup
  boolean pressed(KeyEvent event) {
    if (!model.isOpen() || event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> model.move(1);
      case UP, KP_UP -> model.move(-1);
      case PAGE_DOWN -> model.page(PAGE);
      case PAGE_UP -> model.page(-PAGE);
      case ESCAPE -> model.close();
      case TAB -> {
        return !event.isShiftDown() && take(true);
      }
      case ENTER -> {
        return take(false);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean take(boolean orFirst) {
    var taken = model.take(orFirst);
    taken.ifPresent(onTaken);
    return taken.isPresent();
  }
}
