package org.trailglass.app.sources;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.listing.Listing;
import org.trailglass.app.listing.SortedRows;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.summary.Coverage;
import org.trailglass.summary.Lane;

/// The lanes of the coverage as a listing: how much of what account and region there is. Hours are
/// UTC. FX thread.
final class CoverageListing implements Listing<Lane> {
  private final Words words;
  private final Formats formats;
  private final Supplier<Optional<Lane>> selected;
  private final Runnable changed;
  private List<Lane> shown = List.of();
  private Optional<ListSort> sort = Optional.empty();

  /// @param selected the lane where the keyboard stands
  /// @param changed is told when another order is wanted
  CoverageListing(Words words, Supplier<Optional<Lane>> selected, Runnable changed) {
    this.words = words;
    this.formats = new Formats(words);
    this.selected = selected;
    this.changed = changed;
  }

  /// The same with its lanes in the order that is wanted.
  Coverage sorted(Coverage coverage) {
    shown =
        sort.map(by -> new SortedRows<>(columns()).by(by, coverage.lanes()))
            .orElse(coverage.lanes());
    return new Coverage(shown, coverage.firstTime(), coverage.lastTime());
  }

  @Override
  public String name() {
    return words.get("coverage.list");
  }

  @Override
  public List<ListColumn<Lane>> columns() {
    return List.of(
        new ListColumn<>("account", title("account"), false, lane -> word(lane.account())),
        new ListColumn<>("region", title("region"), false, lane -> word(lane.region())),
        number("events", Lane::events),
        number("hours", CoverageListing::covered),
        number("gaps", Lane::gaps),
        number("missing", CoverageListing::missing),
        hour("first", Lane::firstHour),
        hour("last", Lane::lastHour));
  }

  private String title(String column) {
    return words.get("coverage.list." + column);
  }

  private static Cell word(String value) {
    return new Cell(VisibleText.of(value), value);
  }

  private ListColumn<Lane> number(String id, ToLongFunction<Lane> number) {
    return ListColumn.of(id, title(id), number::applyAsLong, formats::number);
  }

  private ListColumn<Lane> hour(String id, ToLongFunction<Lane> hour) {
    return new ListColumn<>(
        id, title(id), false, lane -> lane.events() == 0 ? new Cell("") : hour(hour, lane));
  }

  private Cell hour(ToLongFunction<Lane> hour, Lane lane) {
    long millis = hour.applyAsLong(lane) * Coverage.HOUR;
    return new Cell(formats.time(millis, ZoneOffset.UTC), Instant.ofEpochMilli(millis).toString());
  }

  private static long covered(Lane lane) {
    return lane.events() == 0 ? 0 : lane.coveredHours(lane.firstHour(), lane.lastHour() + 1);
  }

  private static long missing(Lane lane) {
    return lane.events() == 0 ? 0 : lane.lastHour() - lane.firstHour() + 1 - covered(lane);
  }

  @Override
  public Optional<String> natural() {
    return Optional.of(words.get("coverage.list.natural"));
  }

  @Override
  public Optional<ListSort> sort() {
    return sort;
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    sort = wanted;
    changed.run();
  }

  @Override
  public List<Lane> rows() {
    return shown;
  }

  @Override
  public int selectedRows() {
    return selected.get().isPresent() ? 1 : 0;
  }

  @Override
  public List<Lane> selected(int most) {
    return selected.get().stream().toList();
  }
}
