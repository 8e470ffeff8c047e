package org.trailglass.app.buckets;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.s3.TimeRange;

/// The part of the form that says when the wanted events happened. FX thread only.
final class RangeForm {
  private final InstantSource clock;
  private final ObservableValue<ZoneChoice> zone;
  private final ObjectProperty<RangeKind> kind = new SimpleObjectProperty<>(RangeKind.LAST_DAY);
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Wanted> wanted;
  private boolean isUntouched = true;
  private Optional<LocalDate> lastDay = Optional.empty();

  /// What the form says.
  ///
  /// @param range empty for always, and where there is a mistake
  /// @param mistake the key of a sentence about what is written wrong; empty if nothing is
  record Wanted(Optional<TimeRange> range, String mistake) {

    /// Whether it can be asked for.
    boolean isValid() {
      return mistake.isEmpty();
    }
  }

  RangeForm(Settings settings, InstantSource clock) {
    this.clock = clock;
    this.zone = settings.of(Choices::zone);
    this.wanted = new ReadOnlyObjectWrapper<>(now());
    kind.addListener((property, old, now) -> touch());
    from.addListener((property, old, now) -> touch());
    to.addListener((property, old, now) -> touch());
    zone.addListener((property, old, now) -> look());
  }

  ObjectProperty<RangeKind> kindProperty() {
    return kind;
  }

  /// The day or time from which on events are wanted, as written.
  StringProperty fromProperty() {
    return from;
  }

  /// The last day, or the time up to which events are wanted, as written.
  StringProperty toProperty() {
    return to;
  }

  /// The zone of times that are written without one.
  ZoneId zone() {
    return zone.getValue().zone();
  }

  ObservableValue<ZoneChoice> zoneProperty() {
    return zone;
  }

  ReadOnlyObjectProperty<Wanted> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /// What the form says at this moment.
  Wanted now() {
    if (kind.get() == RangeKind.WRITTEN) {
      return written();
    }
    var end = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    return new Wanted(
        kind.get().untilNow().map(length -> new TimeRange(end.minus(length), end)), "");
  }

  private Wanted written() {
    var first = WrittenTime.read(from.get(), zone());
    var last = to.get().isBlank() ? first : WrittenTime.read(to.get(), zone());
    if (first.isEmpty() || last.isEmpty()) {
      return new Wanted(Optional.empty(), "buckets.range.wrong");
    }
    return first.get().start().isBefore(last.get().end())
        ? new Wanted(Optional.of(new TimeRange(first.get().start(), last.get().end())), "")
        : new Wanted(Optional.empty(), "buckets.range.empty");
  }

  /// Where a trail ended before the usual range begins, its last day is a better one; what a
  /// person chose stays.
  ///
  /// @param day of delivery, in UTC
  void suggest(LocalDate day) {
    lastDay = Optional.of(day);
    boolean isAfter =
        wanted.get().range().filter(range -> !end(day).isAfter(range.from())).isPresent();
    if (isUntouched && isAfter) {
      choose(day);
      isUntouched = true;
    }
  }

  /// Another place is looked at: what its last day is, is not known.
  void forgetSuggestion() {
    lastDay = Optional.empty();
  }

  /// The last day of the trail, where the wanted range holds none of it.
  Optional<LocalDate> missedDay() {
    return lastDay.filter(
        day ->
            wanted
                .get()
                .range()
                .filter(range -> !end(day).isAfter(range.from()) || !range.to().isAfter(start(day)))
                .isPresent());
  }

  /// Chooses a day of delivery, in UTC.
  void choose(LocalDate day) {
    boolean isUtc = zone().normalized().equals(ZoneOffset.UTC);
    from.set(isUtc ? day.toString() : day + " 00:00Z");
    to.set(isUtc ? "" : day.plusDays(1) + " 00:00Z");
    kind.set(RangeKind.WRITTEN);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant end(LocalDate day) {
    return start(day.plusDays(1));
  }

  /// The last hour is another one than when the dialog was shown before.
  void renew() {
    look();
  }

  private void touch() {
    isUntouched = false;
    look();
  }

  private void look() {
    wanted.set(now());
  }
}
