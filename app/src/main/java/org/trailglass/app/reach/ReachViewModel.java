package org.trailglass.app.reach;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Principal;
import org.trailglass.identity.PrincipalKind;
import org.trailglass.identity.Step;
import org.trailglass.query.Query;
import org.trailglass.reach.Reach;
import org.trailglass.reach.SectionKind;
import org.trailglass.reach.Subject;
import org.trailglass.reach.Subjects;
import org.trailglass.search.Search;
import org.trailglass.store.EventStore;

/// What somebody reached: of a snapshot that stays, worked out anew for each. FX thread only.
public final class ReachViewModel {
  private final Workspace workspace;
  private final Search search = new Search();
  private final Latest<ReachState> latest;
  private final ObservableValue<ZoneId> zone;
  private final ReadOnlyObjectWrapper<ReachState> state =
      new ReadOnlyObjectWrapper<>(new ReachState.Unasked());
  private final ReadOnlyBooleanWrapper isWithDescent = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<List<ReachRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final Set<SectionKind> closed = EnumSet.noneOf(SectionKind.class);
  private String name = "";
  private EventStore asked = EventStore.empty();

  /// @param runner works the answers out
  public ReachViewModel(Workspace workspace, Settings settings, TaskRunner runner) {
    this.workspace = workspace;
    this.latest = new Latest<>(runner);
    this.zone = settings.of(Choices::zone).map(ZoneChoice::zone);
    workspace.wishes().reachProperty().subscribe(wish -> wish.ifPresent(this::show));
    workspace.storeProperty().addListener((property, old, store) -> storeChanged());
    workspace.resultProperty().addListener((property, old, result) -> ask(false));
  }

  /// What there is to show.
  ReadOnlyObjectProperty<ReachState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The rows of the list. The list is immutable.
  ReadOnlyObjectProperty<List<ReachRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Whether the events of all that a step led to count, too.
  ReadOnlyBooleanProperty withDescentProperty() {
    return isWithDescent.getReadOnlyProperty();
  }

  /// In which zone times are shown.
  ObservableValue<ZoneId> zone() {
    return zone;
  }

  /// How values are shown.
  ObservableValue<NamedText> named() {
    return workspace.naming().namesProperty().map(NamedText::new);
  }

  void setWithDescent(boolean isWith) {
    isWithDescent.set(isWith);
    ask(true);
  }

  /// Asks what the key, the session or the principal of the current event reached.
  public void showCurrent() {
    var lineage = workspace.lineageProperty().get();
    workspace
        .currentProperty()
        .get()
        .map(lineage.store()::row)
        .filter(row -> row >= 0)
        .flatMap(lineage::step)
        .ifPresent(step -> workspace.wishes().showReach(step.name()));
  }

  private void show(String newName) {
    name = newName;
    ask(true);
  }

  /// Opens or closes a section.
  void toggle(SectionKind kind) {
    if (!closed.remove(kind)) {
      closed.add(kind);
    }
    list();
  }

  /// Shows the events of a query in place of what the filter lets through.
  void filter(Query query) {
    workspace.filter(Filter.of(query));
  }

  /// Shows an event of the report in the table.
  void reveal(int row) {
    if (state.get() instanceof ReachState.Known(var report) && row >= 0) {
      workspace.reveal(report.store().id(row));
    }
  }

  /// Shows the first event of whom the report is about.
  void revealFirst() {
    if (state.get() instanceof ReachState.Known(var report)) {
      reveal(report.figures().firstRow());
    }
  }

  /// What is closed gives its memory back.
  private void storeChanged() {
    if (!name.isEmpty()) {
      put(new ReachState.Working(name));
    }
    ask(false);
  }

  /// @param isNew whether the question is another one than before
  private void ask(boolean isNew) {
    var lineage = workspace.lineageProperty().get();
    var store = workspace.resultProperty().get().store();
    if (name.isEmpty() || !isNew && store.plain() == asked) {
      return;
    }
    if (store.plain() != lineage.store() || !store.isLayer(SetField.CHAIN.path())) {
      asked = EventStore.empty();
      latest.drop();
      put(new ReachState.Working(name));
      return;
    }
    asked = store.plain();
    var what = name;
    boolean isWith = isWithDescent.get();
    put(new ReachState.Working(what));
    latest.ask(
        isOvertaken ->
            Subjects.named(lineage, what, isWith)
                .map(subject -> report(store, lineage, subject, isOvertaken))
                .orElse(new ReachState.Unknown(what)),
        this::put,
        ReachViewModel::failed);
  }

  private ReachState report(
      EventStore store, Lineage lineage, Subject subject, BooleanSupplier isOvertaken) {
    var events = search.rows(store, subject.query(), isOvertaken);
    return new ReachState.Known(Reach.of(store, lineage, events, subject, isOvertaken));
  }

  private static void failed(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) {
      throw new IllegalStateException("what was reached could not be worked out", thrown);
    }
  }

  private void put(ReachState newState) {
    state.set(newState);
    list();
  }

  private void list() {
    rows.set(
        state.get() instanceof ReachState.Known(var report)
            ? ReachRow.of(report, closed)
            : List.of());
  }

  /// What kind of principal the report is about; empty while there is none.
  Optional<PrincipalKind> principalKind() {
    return state.get() instanceof ReachState.Known(var report)
        ? Subjects.principal(report.lineage(), report.subject()).map(Principal::kind)
        : Optional.empty();
  }

  /// The step that the report is about, if it is about one.
  Optional<Step> step() {
    return state.get() instanceof ReachState.Known(var report)
        ? Subjects.step(report.lineage(), report.subject().name())
        : Optional.empty();
  }
}
