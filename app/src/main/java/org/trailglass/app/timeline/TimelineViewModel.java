package org.trailglass.app.timeline;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.axis.TimeFrame;
import org.trailglass.app.axis.TimeSteering;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.store.EventStore;
import org.trailglass.summary.TimeSpread;
import org.trailglass.summary.Timeline.Kind;

/// The timeline: which stretch of time is in view, and how many events are in which part of it.
/// What is in view is not what is let through: zooming changes the first, narrowing both. Holds no
/// snapshot of the store. FX thread only.
public final class TimelineViewModel {
  static final Query UNTIMED =
      new Query.Not(new Query.Field(FieldName.Short.TIME, new Test.Present()));

  /// While a load grows it is not counted more often, in nanoseconds.
  private static final long PAUSE = 500_000_000L;

  private final Workspace workspace;
  private final LongSupplier clock;
  private final TimeSteering time;
  private final TimelineCount count = new TimelineCount();
  private final Latest<TimelinePicture> latest;
  private final Latest<Optional<TimeSpread>> beyond;
  private final ObservableValue<ZoneChoice> zone;
  private final BooleanProperty isWatched = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<TimelinePicture> picture =
      new ReadOnlyObjectWrapper<>(TimelinePicture.empty());
  private final ReadOnlyObjectWrapper<TimeSpan> view =
      new ReadOnlyObjectWrapper<>(TimelinePicture.empty().view());
  private final ReadOnlyObjectWrapper<OptionalLong> current =
      new ReadOnlyObjectWrapper<>(OptionalLong.empty());
  private final ReadOnlyObjectWrapper<Optional<TimeSpan>> filtered =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Kind>> kind =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> isUntimed = new ReadOnlyObjectWrapper<>(false);

  private int most = 2;
  private long counted = -PAUSE;
  private boolean isStale;

  /// @param settings tell the zone
  /// @param runner counts
  /// @param clock in nanoseconds, as {@link System#nanoTime}
  public TimelineViewModel(
      Workspace workspace, Settings settings, TaskRunner runner, LongSupplier clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.time = new TimeSteering(workspace, this::frame);
    this.latest = new Latest<>(runner);
    this.beyond = new Latest<>(runner);
    this.zone = settings.of(Choices::zone);
    workspace.filterProperty().subscribe(this::filterChanged);
    workspace.resultProperty().addListener((property, old, now) -> resultChanged(old, now));
    workspace.progressProperty().addListener((property, old, now) -> settle());
    workspace.currentProperty().addListener((property, old, now) -> findCurrent());
    zone.addListener((property, old, now) -> ask());
    workspace.shownTime().chosenProperty().addListener((property, old, now) -> shownChanged(now));
    isWatched.addListener((property, was, is) -> ask());
  }

  /// Whether the timeline is seen; nothing is counted while it is not.
  BooleanProperty watchedProperty() {
    return isWatched;
  }

  /// What was counted last.
  ReadOnlyObjectProperty<TimelinePicture> pictureProperty() {
    return picture.getReadOnlyProperty();
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
  ReadOnlyObjectProperty<Optional<TimeSpan>> filteredProperty() {
    return filtered.getReadOnlyProperty();
  }

  /// The kind that the filter lets through, if it names one.
  ReadOnlyObjectProperty<Optional<Kind>> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /// Whether the filter lets through only events without a time.
  ReadOnlyObjectProperty<Boolean> untimedProperty() {
    return isUntimed.getReadOnlyProperty();
  }

  /// In which zone times are shown.
  ObservableValue<ZoneChoice> zoneProperty() {
    return zone;
  }

  ZoneId zone() {
    return zone.getValue().zone();
  }

  /// Tells for how many stretches there is room.
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

  /// Narrows the filter to a kind, in the place of another one; takes it out if it is there.
  void narrow(Kind wanted) {
    boolean isThere = kind.get().filter(wanted::equals).isPresent();
    workspace.narrowAnew(KindFilter::isKind, isThere ? new Query.All() : KindFilter.of(wanted));
  }

  /// Narrows the filter to the events without a time; takes that out if it is there.
  void narrowToUntimed() {
    if (isUntimed.get()) {
      workspace.narrowAnew(UNTIMED::equals, new Query.All());
    } else {
      workspace.narrowAnew(TimeSpan::isTime, UNTIMED);
    }
  }

  /// What is in view now, which the picture may not be yet.
  private TimeFrame frame() {
    return new TimeFrame(view.get(), picture.get().frame().spread());
  }

  /// Shows where the events are that are earlier than what is in view.
  void showEarlier() {
    showBetween(EventStore.NO_TIME, picture.get().bins().start());
  }

  /// Shows where the events are that are later than what is in view.
  void showLater() {
    showBetween(picture.get().bins().end(), Long.MAX_VALUE);
  }

  private void showBetween(long from, long to) {
    var rows = workspace.resultProperty().get().rows();
    beyond.ask(() -> TimeSpread.of(rows, from, to), found -> found.ifPresent(this::show));
  }

  private void show(TimeSpread spread) {
    workspace.shownTime().choose(TimeFrame.widened(spread.low(), spread.high()));
  }

  private void filterChanged(Filter filter) {
    filtered.set(TimeSpan.in(filter.query()));
    kind.set(KindFilter.in(filter.query()));
    isUntimed.set(!filter.equals(filter.without(UNTIMED::equals)));
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

  private void resultChanged(Result old, Result now) {
    findCurrent();
    if (old.rows() == now.rows()) {
      return;
    }
    boolean isGrowing =
        workspace.progressProperty().get().isPresent() && old.filter().equals(now.filter());
    if (isGrowing && clock.getAsLong() - counted < PAUSE) {
      isStale = true;
    } else {
      ask();
    }
  }

  /// A load ended: what it brought last is counted.
  private void settle() {
    if (isStale && workspace.progressProperty().get().isEmpty()) {
      ask();
    }
  }

  private void ask() {
    if (!isWatched.get()) {
      return;
    }
    isStale = false;
    counted = clock.getAsLong();
    var result = workspace.resultProperty().get();
    var chosen = workspace.shownTime().chosenProperty().get();
    var question = new TimelineCount.Question(result, chosen, most, zone());
    latest.askForFrame(() -> count.of(question), this::answered);
  }

  private void answered(TimelinePicture answer) {
    view.set(answer.view());
    picture.set(answer);
  }

  private void findCurrent() {
    current.set(workspace.shownTime().current());
  }
}
