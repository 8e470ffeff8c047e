package org.trailglass.app.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.intake.SourceState;
import org.trailglass.load.StreamReport;
import org.trailglass.problem.Place;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// Fetches the text around a finding, and the event that was read there. From the kept text: the
/// file itself may have changed since. Immutable; reads from disk, so not for the FX thread.
///
/// @param sources what is open
record SpotFinder(EventStore store, List<SourceState> sources) {

  /// Bytes that are fetched before and after the place.
  private static final int CONTEXT = 4_000;

  Spot find(Finding finding) {
    var stream = stream(finding.source(), finding.place());
    if (stream.isEmpty()) {
      return Spot.withoutText(finding);
    }
    var place = finding.place();
    if (!place.isSpot()) {
      return new Spot(finding, lines(place.at(1, 1, 0), stream.get()), Optional.empty());
    }
    var event = event(stream.get().stream(), place.offset());
    return new Spot(finding, lines(place, stream.get()), event);
  }

  /// Two sources may hold the same file.
  private Optional<StreamReport> stream(int number, Place place) {
    return sources.stream()
        .filter(source -> source.number() == number)
        .flatMap(source -> source.report().items().stream())
        .filter(item -> item.name().equals(place.source()))
        .flatMap(item -> item.streams().stream())
        .filter(stream -> stream.member().equals(place.member()))
        .findFirst();
  }

  private Optional<RowId> event(int stream, long offset) {
    int row = store.rowAt(stream, offset);
    return row < 0 ? Optional.empty() : Optional.of(store.id(store.event(row)));
  }

  private List<Spot.Line> lines(Place place, StreamReport stream) {
    long offset = Math.min(place.offset(), stream.textBytes());
    long from = Math.max(0, offset - CONTEXT);
    long to = Math.min(stream.textBytes(), offset + CONTEXT);
    try {
      var before = store.text(stream.stream(), from, (int) (offset - from));
      var after = store.text(stream.stream(), offset, (int) (to - offset));
      return Spot.lines(place, text(before), text(after));
    } catch (IOException e) {
      return List.of();
    }
  }

  /// The text without what is left at its start of a character that was cut.
  private static String text(byte[] bytes) {
    int from = 0;
    while (from < Math.min(3, bytes.length) && (bytes[from] & 0xC0) == 0x80) {
      from++;
    }
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)
        .replace("\r\n", "\n");
  }
}
