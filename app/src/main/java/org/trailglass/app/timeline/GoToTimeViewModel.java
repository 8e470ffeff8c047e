package org.trailglass.app.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;
import org.trailglass.summary.NearestEvent;

/// Goes to the event of the result that is nearest to a time. FX thread only.
public final class GoToTimeViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final Words words;
  private final Formats formats;
  private final Latest<Optional<Found>> latest;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isMistaken = new ReadOnlyBooleanWrapper();

  private record Found(RowId id, long time) {}

  /// @param settings tell the zone
  /// @param runner searches
  public GoToTimeViewModel(Workspace workspace, Settings settings, Words words, TaskRunner runner) {
    this.workspace = workspace;
    this.settings = settings;
    this.words = words;
    this.formats = new Formats(words);
    this.latest = new Latest<>(runner);
  }

  /// What came of it, or how a time is written.
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /// Whether the message is about a text that is no time.
  ReadOnlyBooleanProperty mistakenProperty() {
    return isMistaken.getReadOnlyProperty();
  }

  /// A text to begin with: the time of the current event, in UTC as a query has it.
  String begin() {
    tell(words.get("goto.hint"), false);
    var time = current();
    return time.isPresent() ? Instant.ofEpochMilli(time.getAsLong()).toString() : "";
  }

  /// Goes to a time.
  ///
  /// @param done is run if an event was found at just that time
  void go(String text, Runnable done) {
    var current = current();
    var read = WantedTime.read(text, current);
    if (read.isEmpty()) {
      boolean isLost = WantedTime.isBeside(text) && current.isEmpty();
      tell(words.get(isLost ? "goto.noCurrent" : "goto.wrong"), true);
      return;
    }
    var wanted = read.get();
    var result = workspace.resultProperty().get();
    latest.ask(
        () ->
            NearestEvent.to(wanted.span().from(), result.order(), result.store())
                .map(event -> new Found(result.store().id(event.row()), event.time())),
        found -> found.ifPresentOrElse(event -> show(event, wanted, done), this::nothing));
  }

  private void show(Found event, WantedTime wanted, Runnable done) {
    workspace.reveal(event.id());
    if (wanted.span().contains(event.time())) {
      tell(words.get("goto.at", time(event.time())), false);
      if (!wanted.isBeside()) {
        done.run();
      }
      return;
    }
    long away = event.time() - wanted.span().from();
    var key = away < 0 ? "goto.earlier" : "goto.later";
    var length = new TimelineWords(words).length(Math.abs(away));
    tell(words.get(key, time(wanted.span().from()), length), false);
  }

  private void nothing() {
    boolean isAny = workspace.resultProperty().get().size() > 0;
    tell(words.get(isAny ? "goto.untimed" : "goto.none"), true);
  }

  private void tell(String text, boolean isMistake) {
    message.set(text);
    isMistaken.set(isMistake);
  }

  private String time(long millis) {
    ZoneId zone = settings.now().zone().zone();
    return formats.time(millis, zone) + " " + formats.offset(millis, zone);
  }

  private OptionalLong current() {
    var store = workspace.storeProperty().get();
    return workspace
        .currentProperty()
        .get()
        .map(store::row)
        .filter(row -> row >= 0)
        .map(store::time)
        .filter(time -> time != EventStore.NO_TIME)
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }
}
