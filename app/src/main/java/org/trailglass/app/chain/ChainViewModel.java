package org.trailglass.app.chain;

import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.value.OddQueries;
import org.trailglass.app.value.OddText;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.load.LoadProgress;
import org.trailglass.odduse.OddUses;
import org.trailglass.query.Query;
import org.trailglass.reach.StepQueries;
import org.trailglass.store.RowId;

/// The chain of credentials that led to the current event, and what can be done with its steps. FX
/// thread only.
///
/// While the lineage of a new snapshot is worked out, the chain of the event that is shown stays.
public final class ChainViewModel {
  /// So many steps of a long chain come into view at a time.
  private static final int UNFOLDED = 50;

  private final Workspace workspace;
  private final TaskRunner runner;
  private final Words words;
  private final ObservableValue<ZoneChoice> zone;
  private final ReadOnlyObjectWrapper<ChainState> state =
      new ReadOnlyObjectWrapper<>(ChainState.of(ChainState.Kind.NOTHING));
  private Optional<RowId> shown = Optional.empty();
  private int unfolded;

  /// @param settings tells the time zone
  /// @param runner gives what is shown a frame
  public ChainViewModel(Workspace workspace, Settings settings, TaskRunner runner, Words words) {
    this.workspace = workspace;
    this.runner = runner;
    this.words = words;
    this.zone = settings.of(Choices::zone);
    workspace.currentProperty().subscribe(this::show);
    workspace.lineageProperty().addListener((p, before, now) -> update());
    workspace.oddUsesProperty().addListener((p, before, now) -> update());
    workspace.storeProperty().addListener((p, before, now) -> update());
    workspace.progressProperty().addListener((p, before, now) -> progress(before, now));
    workspace.naming().namesProperty().addListener((p, before, now) -> update());
    zone.addListener((p, before, now) -> update());
  }

  private void show(Optional<RowId> current) {
    if (!current.equals(shown)) {
      unfolded = 0;
      update();
      shown = current;
    }
  }

  private void update() {
    var current = workspace.currentProperty().get();
    var now = current.map(this::state).orElse(ChainState.of(ChainState.Kind.NOTHING));
    boolean isStill = current.equals(shown) && state.get().kind() == ChainState.Kind.KNOWN;
    if (!now.kind().isWaiting() || !isStill) {
      state.set(now);
    }
  }

  private void progress(Optional<LoadProgress> before, Optional<LoadProgress> now) {
    if (before.isPresent() != now.isPresent()) {
      update();
    }
  }

  private ChainState state(RowId id) {
    var lineage = workspace.lineageProperty().get();
    int row = lineage.store().row(id);
    if (lineage.store() != workspace.storeProperty().get() || row < 0) {
      boolean isLoading = workspace.progressProperty().get().isPresent();
      return ChainState.of(isLoading ? ChainState.Kind.LOADING : ChainState.Kind.WORKING);
    }
    return lineage.stepOf(row) == Lineage.NO_STEP
        ? ChainState.of(ChainState.Kind.NOBODY)
        : known(lineage, row);
  }

  private ChainState known(Lineage lineage, int row) {
    var odds = odds(lineage);
    return new ChainState(
        ChainState.Kind.KNOWN,
        text(lineage, row, odds).parts(row, unfolded),
        odds.lines(lineage.step(row).orElseThrow(), row));
  }

  private ChainOdds odds(Lineage lineage) {
    var uses = workspace.oddUsesProperty().get();
    var ofChain = uses.lineage().store() == lineage.store() ? uses : OddUses.none();
    return new ChainOdds(ofChain, new OddText(words, zone.getValue().zone()), words);
  }

  private ChainText text(Lineage lineage, int row, ChainOdds odds) {
    var named = new NamedText(workspace.naming().namesProperty().get());
    var times =
        new ChainTimes(new Formats(words), zone.getValue().zone(), lineage.store().time(row));
    return new ChainText(lineage, words, named, times, odds);
  }

  /// Gives what is shown a frame.
  TaskRunner runner() {
    return runner;
  }

  /// The chain.
  ReadOnlyObjectProperty<ChainState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The zone in which times are shown.
  ZoneId zone() {
    return zone.getValue().zone();
  }

  /// Scrolls to the current event.
  void showCurrent() {
    workspace.currentProperty().get().ifPresent(workspace::reveal);
  }

  /// Shows more of the steps that a long chain leaves out.
  void unfold() {
    unfolded += UNFOLDED;
    update();
  }

  /// Goes to an event; going back leads here.
  void go(RowId event) {
    workspace.visit(event);
  }

  /// Shows the events of a step, and nothing else.
  void showEvents(Step step) {
    workspace.follow(StepQueries.of(step));
  }

  /// Shows the events of a step and of all that its credentials led to.
  void showDescent(Step step) {
    workspace.follow(StepQueries.descent(step));
  }

  /// Whether the credentials of a step of the chain were used in an odd way.
  boolean isOdd(Step step) {
    return !odds(workspace.lineageProperty().get()).of(step).isEmpty();
  }

  /// Shows the events of a step whose credentials were used in an odd way.
  void showOddUses(Step step) {
    workspace.follow(OddQueries.any(step));
  }

  /// Shows the events of a query, and nothing else.
  void show(Query query) {
    workspace.follow(query);
  }

  /// Shows what a step reached.
  void showReach(Step step) {
    workspace.wishes().showReach(step.name());
  }
}
