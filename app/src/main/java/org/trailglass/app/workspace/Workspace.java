package org.trailglass.app.workspace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.coloring.Coloring;
import org.trailglass.app.intake.JoinedFindings;
import org.trailglass.app.intake.Sample;
import org.trailglass.app.intake.SourceLoader;
import org.trailglass.app.intake.SourceReveal;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.intake.Sources;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.container.Origin;
import org.trailglass.identity.Lineage;
import org.trailglass.load.LoadProgress;
import org.trailglass.odduse.AwsRanges;
import org.trailglass.odduse.OddUses;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;
import org.trailglass.query.Query;
import org.trailglass.search.PatternFault;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// What is open, in which order, what is selected: properties to watch, verbs. FX thread only.
///
/// Sources are loaded one after the other; while one loads, snapshots of the store come at most
/// four times a second, each followed by a result. What is selected is held by name and survives
/// snapshots, as long as its source is open.
public final class Workspace {
  private final Sample sample;
  private final Sources sources;
  private final Answering answering;
  private final History history = new History();
  private final Filters filters = new Filters(history);
  private final Marking marking = new Marking(history);
  private final Naming naming = new Naming();
  private final ReadOnlyObjectWrapper<CaseState> caseState =
      new ReadOnlyObjectWrapper<>(CaseState.none());
  private final Wishes wishes = new Wishes();
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Coloring coloring;
  private final Lineages lineages;
  private final ShownTime shownTime;
  private final ReadOnlyObjectWrapper<Optional<RowId>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.none());
  private final Reveals reveals = new Reveals();
  private final PointedPrincipal principal = new PointedPrincipal();
  private final JoinedFindings findings = new JoinedFindings();
  private final Visits visits;

  /// @param runner runs loads and sorts
  /// @param loader reads sources
  /// @param sample writes the sample incident somewhere and tells where
  public Workspace(TaskRunner runner, SourceLoader loader, Callable<Origin> sample) {
    this.sample = new Sample(runner, sample);
    this.sources = new Sources(runner, loader);
    this.answering = new Answering(runner);
    this.coloring = new Coloring(runner);
    this.lineages = new Lineages(runner, answering::know);
    this.shownTime = new ShownTime(filters.current, this::currentTime);
    this.visits =
        new Visits(
            history,
            filters,
            answering,
            current::get,
            id -> Optional.of(id).filter(this::isOpen).ifPresent(this::reveal));
    sources.storeProperty().subscribe(this::storeChanged);
    sources.progressProperty().subscribe(this::settle);
    sources.listProperty().subscribe(() -> findings.collect(sources.listProperty().get()));
    filters.current.addListener((property, old, filter) -> answering.filter(filter));
    marking.marksProperty().addListener((property, old, marks) -> say());
    naming.namesProperty().addListener((property, old, names) -> say());
    answering.result.addListener((property, old, result) -> forgetWhatWasClosed());
    answering.result.addListener((property, old, result) -> coloring.show(result.store()));
  }

  /// Told before all others who watch, as is every change of the sources here: what follows from it
  /// is there when they look.
  private void storeChanged() {
    answering.show(sources.storeProperty().get());
    settle();
  }

  private void settle() {
    if (sources.progressProperty().get().isEmpty()) {
      lineages.settle(sources.storeProperty().get());
    }
  }

  private void say() {
    answering.say(marking.marksProperty().get(), naming.namesProperty().get());
  }

  /// Marks and notes: the snapshot of a result has them as fields.
  public Marking marking() {
    return marking;
  }

  /// Names of values: the snapshot of a result has them as a field.
  public Naming naming() {
    return naming;
  }

  /// Marks the selected events, or takes their marks away.
  ///
  /// @return whether it did: not if more than {@link Marking#MOST} are selected
  public boolean toggleMarks() {
    return marking.toggle(selection.get(), answering.result.get());
  }

  /// The case that is worked on.
  public ReadOnlyObjectProperty<CaseState> caseProperty() {
    return caseState.getReadOnlyProperty();
  }

  /// Says which case is worked on.
  public void show(CaseState newState) {
    caseState.set(newState);
  }

  /// What features ask of each other.
  public Wishes wishes() {
    return wishes;
  }

  /// The source in a store that has a name; empty if there can be none. Any thread that may wait.
  public Optional<Origin.Remote> remote(String name) {
    return sources.remote(name);
  }

  /// What a person was told last.
  public ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// Tells a person something.
  public void tell(Told news) {
    told.set(Optional.of(news));
  }

  /// The newest snapshot of the store.
  public ReadOnlyObjectProperty<EventStore> storeProperty() {
    return sources.storeProperty();
  }

  /// Who stands behind the events: of the last snapshot that stayed. The snapshot of a result has
  /// the fields that follow from it, as soon as it is known of that.
  public ReadOnlyObjectProperty<Lineage> lineageProperty() {
    return lineages.lineage.getReadOnlyProperty();
  }

  /// Where the use of credentials is odd: of the same snapshot, and set just before.
  public ReadOnlyObjectProperty<OddUses> oddUsesProperty() {
    return lineages.oddUses.getReadOnlyProperty();
  }

  /// Compares addresses with those of AWS, from now on and once more for what is open.
  public void compareWith(Optional<AwsRanges> ranges) {
    lineages.compareWith(ranges);
  }

  /// Which principal is pointed out.
  public PointedPrincipal principal() {
    return principal;
  }

  /// The order that was asked for; {@link Result#sort} is the one that is shown.
  public ReadOnlyObjectProperty<Sort> sortProperty() {
    return answering.sort.getReadOnlyProperty();
  }

  /// The filter that was asked for; {@link Result#filter} is the one that is shown.
  public ReadOnlyObjectProperty<Filter> filterProperty() {
    return filters.current.getReadOnlyProperty();
  }

  /// Why the filter that was asked for has no answer; empty unless it has none.
  public ReadOnlyObjectProperty<Optional<PatternFault>> refusalProperty() {
    return answering.refusal.getReadOnlyProperty();
  }

  /// Whether an answer is being worked on.
  public ReadOnlyBooleanProperty askingProperty() {
    return answering.isAsking.getReadOnlyProperty();
  }

  /// What can be undone of what was done to filter and marks.
  public History history() {
    return history;
  }

  /// The rows to show.
  public ReadOnlyObjectProperty<Result> resultProperty() {
    return answering.result.getReadOnlyProperty();
  }

  /// The event whose detail is shown.
  public ReadOnlyObjectProperty<Optional<RowId>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// The selected events.
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// The newest wish to scroll to an event.
  public ReadOnlyObjectProperty<Optional<Reveal>> revealProperty() {
    return reveals.event.getReadOnlyProperty();
  }

  /// What is open, in the order in which it was opened. The list is immutable.
  public ReadOnlyObjectProperty<List<SourceState>> sourcesProperty() {
    return sources.listProperty();
  }

  /// The newest wish to show a source that was to be opened and is open.
  public ReadOnlyObjectProperty<Optional<SourceReveal>> sourceRevealProperty() {
    return sources.pointedProperty();
  }

  /// The newest wish to show what is wrong with a source.
  public ReadOnlyObjectProperty<Optional<SourceReveal>> reasonRevealProperty() {
    return reveals.reason.getReadOnlyProperty();
  }

  /// The problems of all sources, in source order. The list is immutable.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return findings.problemsProperty();
  }

  /// What was left out of all sources, in source order. The list is immutable.
  public ReadOnlyObjectProperty<List<Skip>> skipsProperty() {
    return findings.skipsProperty();
  }

  /// The progress of the load that is under way; empty while nothing is loading.
  public ReadOnlyObjectProperty<Optional<LoadProgress>> progressProperty() {
    return sources.progressProperty();
  }

  /// Adds sources to what is open and loads them, one after the other. A path that is open already
  /// is only pointed at; it is read anew where the last reading was not whole or found nothing.
  public void open(List<Origin> origins) {
    sources.open(origins);
  }

  /// Opens the sample incident.
  public void openSample() {
    sample.open(this::open);
  }

  /// Whether the sample incident is open.
  public boolean isSampleOpen() {
    return sources.listProperty().get().stream().anyMatch(source -> isSample(source.origin()));
  }

  /// Whether something that was opened is the sample incident.
  public boolean isSample(Origin origin) {
    return sample.is(origin);
  }

  /// Takes a source and its events away; a load of it is stopped.
  public void close(int source) {
    sources.close(source);
  }

  /// Reads a source anew, under a new number, at its place in the list.
  public void reload(int source) {
    sources.reload(source);
  }

  /// Stops the load that is under way, keeping what was read, and those that wait.
  public void cancel() {
    sources.cancel();
  }

  /// Asks for a filter.
  public void filter(Filter filter) {
    filters.set(filter);
  }

  /// Narrows the filter by a query, which is seen in its text.
  public void narrow(Query more) {
    filters.set(filters.current.get().and(more));
  }

  /// Narrows the filter by a query that takes the place of some parts of it, in one step.
  public void narrowAnew(Predicate<Query> isOld, Query more) {
    filters.set(filters.current.get().without(isOld).and(more));
  }

  /// Narrows the filter to a stretch of time, in the place of one that is there.
  public void narrow(TimeSpan span) {
    narrowAnew(TimeSpan::isTime, span.query());
  }

  /// Asks for a filter while it is typed: what is typed until {@link #settleFilter} is one step of
  /// what can be undone.
  public void typeFilter(Filter filter) {
    filters.type(filter);
  }

  /// A person stopped typing.
  public void settleFilter() {
    filters.settle();
  }

  /// Asks for an order.
  public void sortBy(Sort newSort) {
    answering.sortBy(newSort);
  }

  /// Makes an event the current one and the only one selected.
  public void select(RowId id) {
    current.set(Optional.of(id));
    selection.set(Selection.of(id));
  }

  /// Selects several events.
  ///
  /// @param newCurrent the one whose detail is shown
  public void select(Selection newSelection, Optional<RowId> newCurrent) {
    current.set(newCurrent);
    selection.set(newSelection);
  }

  /// Selects an event and wishes that the table scrolls to it.
  public void reveal(RowId id) {
    select(id);
    reveals.event(id);
  }

  /// Goes to an event, as along a link: going back leads to the one before.
  public void visit(RowId id) {
    visits.event(id);
  }

  /// Shows what can be seen from an event in place of what the filter leaves, in the order of time;
  /// the event stays selected. Nothing if the event has nothing to go by.
  public void show(RowId id, Sight sight) {
    visits.sight(id, sight);
  }

  /// Which stretch of time the charts show.
  public ShownTime shownTime() {
    return shownTime;
  }

  /// Shows all that a query lets through in place of what the filter leaves, as it happened; the
  /// current event stays selected.
  public void follow(Query query) {
    visits.query(query);
  }

  /// The colours of events.
  public Coloring coloring() {
    return coloring;
  }

  /// Wishes that the list of problems shows what is wrong with a source.
  public void revealReason(int source) {
    reveals.reason(source);
  }

  private OptionalLong currentTime() {
    var store = sources.storeProperty().get();
    return current.get().map(store::row).stream()
        .filter(row -> row >= 0)
        .mapToLong(store::time)
        .filter(millis -> millis != EventStore.NO_TIME)
        .findFirst();
  }

  private boolean isOpen(RowId id) {
    return sources.storeProperty().get().row(id) >= 0;
  }

  private void forgetWhatWasClosed() {
    current.get().filter(id -> !isOpen(id)).ifPresent(id -> current.set(Optional.empty()));
    selection.set(selection.get().keeping(this::isOpen));
  }
}
