package org.trailglass.app.identities;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.store.EventStore;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.IdentityLane.Counts;
import org.trailglass.summary.LaneBy;

/// What the lanes say as a list. Immutable.
enum LaneColumn {
  NAME(false, (lane, by) -> by == LaneBy.KEY ? lane.name() : lane.label()),
  KIND(false, (lane, by) -> lane.kind().name().toLowerCase(Locale.ROOT)),
  /// Who used a key; of others the name says it.
  USER(false, (lane, by) -> lane.label()),
  ACCOUNT(false, (lane, by) -> lane.account()),
  EVENTS(Counts::events),
  FAILED(Counts::failed),
  WRITES(Counts::writes),
  FIRST(false, (lane, by) -> time(lane.counts().first())),
  LAST(false, (lane, by) -> time(lane.counts().last())),
  RAREST(false, (lane, by) -> lane.counts().rarest());

  private final boolean isNumber;
  private final BiFunction<IdentityLane, LaneBy, String> value;

  LaneColumn(boolean isNumber, BiFunction<IdentityLane, LaneBy, String> value) {
    this.isNumber = isNumber;
    this.value = value;
  }

  LaneColumn(Function<Counts, Integer> number) {
    this(true, (lane, by) -> Integer.toString(number.apply(lane.counts())));
  }

  private static String time(long millis) {
    return millis == EventStore.NO_TIME ? "" : Instant.ofEpochMilli(millis).toString();
  }

  /// Those that lanes have.
  static List<LaneColumn> of(LaneBy by) {
    return Arrays.stream(values()).filter(one -> one != USER || by == LaneBy.KEY).toList();
  }

  /// Whether lanes have a column.
  static boolean has(LaneBy by, String id) {
    return of(by).stream().anyMatch(one -> one.id().equals(id));
  }

  /// The same for a machine, which reads no titles.
  static List<ListColumn<IdentityLane>> plain(LaneBy by) {
    return of(by).stream().map(one -> one.listed(by, one.id(), value -> value)).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @param text writes a value as a person reads it
  ListColumn<IdentityLane> listed(LaneBy by, String title, UnaryOperator<String> text) {
    return new ListColumn<>(
        id(),
        title,
        isNumber,
        lane -> {
          var its = value.apply(lane, by);
          return new Cell(its.isEmpty() ? "" : text.apply(its), its);
        });
  }
}
