package org.trailglass.app.coverage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToLongFunction;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.summary.Coverage;
import org.trailglass.summary.Lane;

/// The lanes of the coverage as a list has them: how much of what account and region there is.
/// Hours are UTC. Immutable.
record CoverageColumns(Words words, Formats formats) {
  CoverageColumns(Words words) {
    this(words, new Formats(words));
  }

  DrawnListing.Title title() {
    return new DrawnListing.Title(words.get("coverage.list"), title("natural"));
  }

  List<ListColumn<Lane>> all() {
    return List.of(
        new ListColumn<>("account", title("account"), false, lane -> word(lane.account())),
        new ListColumn<>("region", title("region"), false, lane -> word(lane.region())),
        number("events", Lane::events),
        number("hours", CoverageColumns::covered),
        number("gaps", Lane::gaps),
        number("missing", CoverageColumns::missing),
        hour("first", Lane::firstHour),
        hour("last", Lane::lastHour));
  }

  private String title(String column) {
    return words.get("coverage.list." + column);
  }

  private Cell word(String value) {
    return new Cell(value.isEmpty() ? words.get("facets.missing") : VisibleText.of(value), value);
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
}
