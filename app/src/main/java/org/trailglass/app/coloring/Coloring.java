package org.trailglass.app.coloring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.search.PatternException;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.EventStore;

/// Keeps the colours of events up with the snapshot that is shown and with the rules. FX thread
/// only.
///
/// While a snapshot is asked, only the newest of the others waits; other rules overtake the
/// question.
public final class Coloring {

  /// More rules than this are not asked.
  public static final int MOST_RULES = 50;

  private final ReadOnlyObjectWrapper<RowColors> colors =
      new ReadOnlyObjectWrapper<>(RowColors.none());
  private final Search search = new Search(MOST_RULES);
  private final Latest<RowColors> latest;
  private List<ColorRule> rules = List.of();
  private EventStore shown = EventStore.empty();
  private EventStore asked = EventStore.empty();
  private boolean isAsking;

  /// @param runner asks the rules
  public Coloring(TaskRunner runner) {
    latest = new Latest<>(runner);
  }

  /// The colours of the events that are shown; those of a moment ago until they are known.
  public ReadOnlyObjectProperty<RowColors> colorsProperty() {
    return colors.getReadOnlyProperty();
  }

  /// Colours by these rules, of which the first that fits counts.
  public void colorBy(List<ColorRule> newRules) {
    var few = newRules.stream().limit(MOST_RULES).toList();
    if (!few.equals(rules)) {
      rules = few;
      ask();
    }
  }

  /// Another snapshot is shown.
  public void show(EventStore store) {
    shown = store;
    askIfNeeded();
  }

  private void askIfNeeded() {
    if (!isAsking && asked != shown) {
      ask();
    }
  }

  private void ask() {
    isAsking = true;
    asked = shown;
    var by = rules;
    var store = shown;
    latest.ask(isOvertaken -> answer(store, by, isOvertaken), this::answered, this::failed);
  }

  private void answered(RowColors answer) {
    isAsking = false;
    colors.set(answer);
    askIfNeeded();
  }

  private void failed(Throwable thrown) {
    isAsking = false;
    if (!(thrown instanceof CancellationException)) {
      throw new IllegalStateException("the colour rules could not be asked", thrown);
    }
    askIfNeeded();
  }

  private RowColors answer(EventStore store, List<ColorRule> by, BooleanSupplier isOvertaken) {
    var applied = new ArrayList<RowColors.Applied>();
    var rest = RowSet.all(store);
    for (var rule : by) {
      try {
        var rows = search.rows(store, rule.query(), isOvertaken).and(rest);
        rest = rest.andNot(rows);
        applied.add(new RowColors.Applied(rule, new NamedRows(rows), Optional.empty()));
      } catch (PatternException tooSlow) {
        applied.add(new RowColors.Applied(rule, NamedRows.none(), Optional.of(tooSlow.fault())));
      }
    }
    return new RowColors(applied);
  }
}
