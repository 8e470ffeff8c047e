package org.trailglass.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.trailglass.app.workspace.History.Kind;

class HistoryTest {
  private final History history = new History();
  private final StringProperty filter = new SimpleStringProperty("");
  private final StringProperty marks = new SimpleStringProperty("");

  private void did(Kind kind, String now) {
    var property = kind == Kind.FILTER ? filter : marks;
    var before = property.get();
    property.set(now);
    history.did(kind, before, property::get, property::set);
  }

  private String now() {
    return filter.get() + "|" + marks.get();
  }

  @Test
  void undoesInTheOrderInWhichThingsWereDone() {
    did(Kind.FILTER, "a");
    did(Kind.MARK, "m");
    did(Kind.FILTER, "b");
    did(Kind.NOTE, "n");

    assertThat(history.undoableProperty().get()).contains(Kind.NOTE);
    history.undo();
    assertThat(now()).isEqualTo("b|m");
    history.undo();
    assertThat(now()).isEqualTo("a|m");
    history.undo();
    assertThat(now()).isEqualTo("a|");
    assertThat(history.redoableProperty().get()).contains(Kind.MARK);
    history.redo();
    history.redo();
    history.redo();
    assertThat(now()).isEqualTo("b|n");
    assertThat(history.redoableProperty().get()).isEmpty();
  }

  @Test
  void goesThroughFiltersAloneWhateverWasMarkedBetween() {
    did(Kind.FILTER, "a");
    did(Kind.FILTER, "b");
    did(Kind.MARK, "m");

    history.undoFilter();
    assertThat(now()).isEqualTo("a|m");
    did(Kind.MARK, "mm");
    history.redoFilter();
    assertThat(now()).isEqualTo("b|mm");
    assertThat(history.canRedoFilterProperty().get()).isFalse();
    history.undo();
    assertThat(now()).isEqualTo("a|mm");
  }

  @Test
  void doesNothingAgainThatAnotherChangeOfTheSameTookThePlaceOf() {
    did(Kind.FILTER, "a");
    did(Kind.MARK, "m");
    history.undo();
    history.undo();

    did(Kind.FILTER, "b");

    assertThat(history.canRedoFilterProperty().get()).isFalse();
    history.redo();
    assertThat(now()).isEqualTo("b|m");
  }

  @Test
  void forgetsOldStepsWhenAllHoldTheMarksOfTooManyEvents() {
    for (var now : List.of("a", "b", "c")) {
      var before = marks.get();
      marks.set(now);
      history.did(Kind.MARK, History.EVENTS_KEPT / 2, before, marks::get, marks::set);
    }

    history.undo();
    history.undo();

    assertThat(marks.get()).isEqualTo("a");
    assertThat(history.undoableProperty().get()).isEmpty();
  }

  @Test
  void leavesOutStepsOfWhichNothingCame() {
    did(Kind.MARK, "m");
    did(Kind.FILTER, "a");
    filter.set("");
    history.wentOn();

    assertThat(history.undoableProperty().get()).contains(Kind.MARK);
    assertThat(history.canUndoFilterProperty().get()).isFalse();
    history.undo();
    assertThat(now()).isEqualTo("|");
  }

  @Test
  void forgetsMarksThatAreThereNoMore() {
    did(Kind.FILTER, "a");
    did(Kind.MARK, "m");

    history.forgetMarks();

    assertThat(history.undoableProperty().get()).contains(Kind.FILTER);
    history.undo();
    assertThat(now()).isEqualTo("|m");
    assertThat(history.canUndoFilterProperty().get()).isFalse();
  }
}
