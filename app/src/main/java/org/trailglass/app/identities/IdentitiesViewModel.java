package org.trailglass.app.identities;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.axis.TimeFrame;
import org.trailglass.app.axis.TimeSteering;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.Query;
import org.trailglass.reach.Subjects;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneEvents;
import org.trailglass.summary.LaneHandOn;
import org.trailglass.summary.LaneOrder;

/// The lanes of identities: who did what in the stretch of time that all charts show. Counted only
/// while someone looks. Holds no snapshot of the store. FX thread only.
public final class IdentitiesViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final TimeSteering time;
  private final LanePictures pictures = new LanePictures();
  private final Latest<LanePicture> latest;
  private final Latest<Optional<RowId>> latestEvent;
  private final ObservableValue<ZoneChoice> zone;
  private final BooleanProperty isWatched = new SimpleBooleanProperty();
  private final ObservableValue<LaneBy> by;
  private final ObservableValue<LaneOrder> order;
  private final ReadOnlyObjectWrapper<Optional<ListSort>> column =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<LanePicture> picture =
      new ReadOnlyObjectWrapper<>(LanePicture.empty(LaneBy.ORIGIN));
  private final ReadOnlyObjectWrapper<LaneState> state =
      new ReadOnlyObjectWrapper<>(LaneState.NOTHING_OPEN);
  private final ReadOnlyObjectWrapper<TimeSpan> view =
      new ReadOnlyObjectWrapper<>(TimeFrame.empty().view());
  private final ReadOnlyObjectWrapper<OptionalLong> current =
      new ReadOnlyObjectWrapper<>(OptionalLong.empty());
  private final ObservableValue<Optional<TimeSpan>> filtered;
  private int most = 2;

  /// @param settings tell the zone, and keep which lanes are shown and in which order
  /// @param runner counts
  public IdentitiesViewModel(Workspace workspace, Settings settings, TaskRunner runner) {
    this.workspace = workspace;
    this.settings = settings;
    this.time = new TimeSteering(workspace, this::frame);
    this.by = settings.of(kept -> constant(LaneBy.ORIGIN, kept.identities().lanes()));
    this.order = settings.of(kept -> constant(LaneOrder.FIRST, kept.identities().order()));
    this.latest = new Latest<>(runner);
    this.latestEvent = new Latest<>(runner);
    this.zone = settings.of(Choices::zone);
    this.filtered = workspace.filterProperty().map(filter -> TimeSpan.in(filter.query()));
    workspace.resultProperty().addListener((property, old, now) -> resultChanged());
    workspace.lineageProperty().addListener((property, old, now) -> ask());
    workspace.currentProperty().addListener((property, old, now) -> findCurrent());
    workspace.shownTime().chosenProperty().addListener((property, old, now) -> shownChanged(now));
    zone.addListener((property, old, now) -> ask());
    by.addListener((property, old, now) -> lanesChanged(now));
    order.addListener((property, old, now) -> ask());
    isWatched.addListener((property, was, is) -> ask());
  }

  /// What is kept under a name; the usual one if this version knows none of that name.
  private static <E extends Enum<E>> E constant(E usual, String name) {
    return EnumSet.allOf(usual.getDeclaringClass()).stream()
        .filter(any -> any.name().equals(name))
        .findFirst()
        .orElse(usual);
  }

  /// Whether the lanes are seen.
  BooleanProperty watchedProperty() {
    return isWatched;
  }

  /// By what there are lanes.
  ObservableValue<LaneBy> by() {
    return by;
  }

  /// In which order.
  ObservableValue<LaneOrder> order() {
    return order;
  }

  /// Whether the list of principals stands beside the lanes.
  ObservableValue<Boolean> isListShown() {
    return settings.of(kept -> kept.isShown(Pane.PRINCIPALS));
  }

  void showList(boolean isShown) {
    settings.change(kept -> kept.withPane(Pane.PRINCIPALS, isShown));
  }

  /// The width that a person gave to the list, in pixels.
  OptionalDouble listWidth() {
    return settings.now().size(Pane.PRINCIPALS);
  }

  /// Keeps the width that a person gives to the list; empty for the usual one.
  void keepListWidth(OptionalDouble width) {
    settings.change(kept -> kept.withSize(Pane.PRINCIPALS, width));
  }

  /// The principal that is pointed out here or elsewhere.
  ReadOnlyObjectProperty<Optional<String>> principalProperty() {
    return workspace.principal().idProperty();
  }

  /// Points out whose lane it is: of what an origin led to, the origin.
  void pointOut(IdentityLane lane) {
    lane.steps().stream()
        .filter(step -> picture.get().lanes().by() != LaneBy.ORIGIN || step.link().isEmpty())
        .findFirst()
        .ifPresent(step -> workspace.principal().set(step.principal().id()));
  }

  /// What was counted last.
  ReadOnlyObjectProperty<LanePicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<LaneState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The stretch of time in view; the newest picture may be of another one for a moment.
  ReadOnlyObjectProperty<TimeSpan> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// The time of the current event.
  ReadOnlyObjectProperty<OptionalLong> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// The stretch of time that the filter lets through, if it names one.
  ObservableValue<Optional<TimeSpan>> filteredProperty() {
    return filtered;
  }

  /// Names that stand beside values.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return workspace.naming().namesProperty();
  }

  ZoneId zone() {
    return zone.getValue().zone();
  }

  /// Shows other lanes.
  void show(LaneBy newBy) {
    settings.change(kept -> kept.withIdentities(its -> its.withLanes(newBy.name())));
  }

  /// Sorts the lanes in an order; no longer by a column.
  void sort(LaneOrder newOrder) {
    sortByColumn(Optional.empty());
    settings.change(kept -> kept.withIdentities(its -> its.withOrder(newOrder.name())));
  }

  /// By which column of their list the lanes are sorted, and not in their order.
  ReadOnlyObjectProperty<Optional<ListSort>> columnProperty() {
    return column.getReadOnlyProperty();
  }

  void sortByColumn(Optional<ListSort> wanted) {
    if (!wanted.equals(column.get())) {
      column.set(wanted);
      ask();
    }
  }

  /// Lanes that have no such column as the ones before were sorted by are in their order.
  private void lanesChanged(LaneBy now) {
    column.set(column.get().filter(sort -> LaneColumn.has(now, sort.column())));
    ask();
  }

  /// Tells for how many parts of time there is room.
  void fit(int newMost) {
    if (newMost != most) {
      most = Math.max(2, newMost);
      ask();
    }
  }

  /// What a person does to the axis.
  TimeSteering time() {
    return time;
  }

  private TimeFrame frame() {
    return new TimeFrame(view.get(), picture.get().frame().spread());
  }

  /// Lets through only the events of a lane.
  void filterFor(IdentityLane lane) {
    workspace.narrow(queries().of(lane));
  }

  void filterOut(IdentityLane lane) {
    workspace.narrow(queries().of(lane).negated());
  }

  /// Lets through only the events of a lane that are an odd use of credentials.
  void filterForOdd(IdentityLane lane) {
    workspace.narrow(Query.and(List.of(queries().of(lane), LaneQueries.ODD)));
  }

  boolean canFilterForDescent(IdentityLane lane) {
    return queries().descent(lane).isPresent();
  }

  /// Lets through only the events of a lane and of all that its credentials led to.
  void filterForDescent(IdentityLane lane) {
    queries().descent(lane).ifPresent(workspace::narrow);
  }

  /// Whether the data tell what was reached with a lane's credentials: a masked key that several
  /// have does not say with whose.
  boolean canReach(IdentityLane lane) {
    var lineage = workspace.lineageProperty().get();
    return Subjects.named(lineage, queries().subject(lane), true).isPresent();
  }

  /// Asks what was reached with the credentials of a lane.
  void showReach(IdentityLane lane) {
    workspace.wishes().showReach(queries().subject(lane));
  }

  private LaneQueries queries() {
    return new LaneQueries(picture.get().lanes());
  }

  /// Shows an event of a lane in the table, the one for which a stretch of time is looked at.
  void reveal(IdentityLane lane, TimeSpan span) {
    var rows = workspace.resultProperty().get().rows();
    var lineage = workspace.lineageProperty().get();
    var its = picture.get().lanes().by();
    if (rows.store().plain() == lineage.store()) {
      latestEvent.ask(
          () -> {
            var found =
                LaneEvents.mostTelling(rows, lineage, its, lane.name(), span.from(), span.to());
            return id(found, rows.store());
          },
          found -> found.ifPresent(workspace::reveal));
    }
  }

  private static Optional<RowId> id(OptionalInt row, EventStore store) {
    return row.isEmpty() ? Optional.empty() : Optional.of(store.id(row.getAsInt()));
  }

  /// Shows the event that says how credentials were handed on.
  void reveal(LaneHandOn handOn) {
    workspace.reveal(handOn.evidence());
  }

  private void resultChanged() {
    findCurrent();
    ask();
  }

  /// Where another filter made it change, its result is on the way.
  private void shownChanged(Optional<TimeSpan> chosen) {
    chosen.ifPresent(view::set);
    boolean isAnswered =
        workspace.filterProperty().get().equals(workspace.resultProperty().get().filter());
    if (chosen.isPresent() || isAnswered) {
      ask();
    }
  }

  private void ask() {
    if (!isWatched.get()) {
      return;
    }
    var result = workspace.resultProperty().get();
    var lineage = workspace.lineageProperty().get();
    var without = without();
    if (without.isPresent()) {
      latest.drop();
      picture.set(LanePicture.empty(by.getValue()));
      state.set(without.get());
      return;
    }
    var lanes = new LanePictures.Lanes(by.getValue(), order.getValue(), column.get());
    var chosen = workspace.shownTime().chosenProperty().get();
    var room = new LanePictures.Room(chosen, most, zone());
    var question =
        new LanePictures.Question(result, lineage, workspace.oddUsesProperty().get(), lanes, room);
    latest.ask(() -> pictures.of(question), this::answered);
  }

  /// Why there are no lanes, as far as that is known without looking at the events.
  private Optional<LaneState> without() {
    var result = workspace.resultProperty().get();
    if (result.store().events() == 0) {
      boolean isLoading = workspace.progressProperty().get().isPresent();
      return Optional.of(isLoading ? LaneState.WAITING : LaneState.NOTHING_OPEN);
    }
    if (result.rows().size() == 0) {
      return Optional.of(LaneState.NOTHING_LEFT);
    }
    boolean isKnown = result.store().plain() == workspace.lineageProperty().get().store();
    return isKnown ? Optional.empty() : Optional.of(LaneState.WAITING);
  }

  private void answered(LanePicture answer) {
    view.set(answer.frame().view());
    picture.set(answer);
    state.set(answer.isEmpty() ? LaneState.NO_LANES : LaneState.SHOWN);
  }

  private void findCurrent() {
    current.set(workspace.shownTime().current());
  }
}
