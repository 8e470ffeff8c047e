package org.trailglass.app.chain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.store.EventStore;

/// The cards of a chain as a list has them, without the names that a person gave: only what the
/// evidence says. Immutable.
///
/// @param zone in which times are shown
record ChainColumns(Words words, Formats formats, ZoneId zone) {

  /// What all columns say of one card; an empty text where they say nothing.
  private record Line(
      String step,
      String kind,
      String account,
      String events,
      long first,
      long last,
      String key,
      String note) {}

  static DrawnListing.Title title(Words words) {
    return new DrawnListing.Title(words.get("chain.title"), words.get("chain.natural"));
  }

  List<ListColumn<ChainPart>> all() {
    return List.of(
        text("step", Line::step),
        text("kind", Line::kind),
        text("account", Line::account),
        new ListColumn<>("events", title("events"), true, part -> number(line(part).events())),
        time("first", Line::first),
        time("last", Line::last),
        text("key", Line::key),
        ListColumn.of("handOn", title("handOn"), part -> part.handOn().map(HandOn::tip).orElse("")),
        text("note", Line::note));
  }

  private String title(String column) {
    return words.get("chain.column." + column);
  }

  private ListColumn<ChainPart> text(String id, Function<Line, String> text) {
    return new ListColumn<>(
        id,
        title(id),
        false,
        part -> {
          var value = text.apply(line(part));
          return new Cell(VisibleText.of(value), value);
        });
  }

  private Cell number(String digits) {
    return new Cell(digits.isEmpty() ? "" : formats.number(Long.parseLong(digits)), digits);
  }

  private ListColumn<ChainPart> time(String id, ToLongFunction<Line> time) {
    return new ListColumn<>(
        id,
        words.get("chain.column." + id, formats.zone(zone)),
        false,
        part -> time(time.applyAsLong(line(part))));
  }

  private Cell time(long millis) {
    return millis == EventStore.NO_TIME
        ? new Cell("")
        : new Cell(formats.time(millis, zone), Instant.ofEpochMilli(millis).toString());
  }

  private Line line(ChainPart part) {
    return switch (part.card()) {
      case ChainCard.OfStep card -> ofStep(card);
      case ChainCard.OfGap gap -> only(gap.title(), gap.text());
      case ChainCard.OfFold fold -> only(fold.text(), "");
      case ChainCard.OfEvent event -> ofEvent(event);
    };
  }

  private Line ofStep(ChainCard.OfStep card) {
    var step = card.step();
    var activity = step.activity();
    return new Line(
        step.label(),
        words.get("chain.kind." + step.principal().kind()),
        step.principal().account(),
        Integer.toString(activity.events()),
        activity.first(),
        activity.last(),
        card.key(),
        String.join("; ", card.odd()));
  }

  private static Line only(String step, String note) {
    return new Line(step, "", "", "", EventStore.NO_TIME, EventStore.NO_TIME, "", note);
  }

  private Line ofEvent(ChainCard.OfEvent event) {
    var note = event.isFailed() ? words.get("chain.failed") : "";
    return new Line(
        event.name(), words.get("chain.event"), "", "", event.millis(), event.millis(), "", note);
  }
}
