package org.trailglass.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Reading;

/// A snapshot of all loaded events. Immutable; any thread.
///
/// Rows are numbered from 0 to {@link #rows}, in source order. A row that repeats the content of an
/// earlier one is hidden: it is a place of that one, and no event of its own.
public final class EventStore {

  /// The time of an event that has none, or none that can be read.
  public static final long NO_TIME = Long.MIN_VALUE;

  private EventStore() {}

  /// The store without events.
  public static EventStore empty() {
    return new EventStore();
  }

  /// The number of rows, hidden ones included.
  public int rows() {
    return 0;
  }

  /// The number of events: the rows that are not hidden.
  public int events() {
    return 0;
  }

  /// Whether a row is an event, and not a copy of an earlier one.
  public boolean isEvent(int row) {
    throw new UnsupportedOperationException();
  }

  /// The event's time in milliseconds since 1970 UTC, or {@link #NO_TIME}.
  public long time(int row) {
    throw new UnsupportedOperationException();
  }

  /// The values of a path in a row, as text: strings decoded, numbers as written, `null`, `{}`,
  /// `[]`. Empty if the row lacks the path. Derived fields answer like any other.
  public List<String> values(int row, FieldPath path) {
    throw new UnsupportedOperationException();
  }

  /// The first value of a path that is not null.
  public Optional<String> first(int row, FieldPath path) {
    throw new UnsupportedOperationException();
  }

  /// Every path that occurs, with the number of its leaves.
  public SortedMap<FieldPath, Long> paths() {
    throw new UnsupportedOperationException();
  }

  /// How the row was read.
  public Reading reading(int row) {
    throw new UnsupportedOperationException();
  }

  /// Whether another row has this row's eventID and other content.
  public boolean sharesId(int row) {
    throw new UnsupportedOperationException();
  }

  /// The name that stays.
  public RowId id(int row) {
    throw new UnsupportedOperationException();
  }

  /// The row of a name in this snapshot, -1 if its source was closed.
  public int row(RowId id) {
    throw new UnsupportedOperationException();
  }

  /// The evidence. Reads from the private file: not for the FX thread.
  ///
  /// @throws IOException if the private file cannot be read, or its limit left this text out
  public RawEvent raw(int row) throws IOException {
    throw new IOException("empty");
  }

  /// Every place that the event was found in, its own first. Reads from the private file.
  public List<RowPlace> places(int row) throws IOException {
    throw new IOException("empty");
  }

  /// The bytes of heap that this snapshot holds.
  public long retainedBytes() {
    return 0;
  }
}
