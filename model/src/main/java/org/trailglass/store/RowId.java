package org.trailglass.store;

/// What an event is called across snapshots: rows are numbered anew when sources come and go, this
/// stays. Immutable.
///
/// @param stream the number of the stream (file or archive member) that the event was read from,
///     unique over all sources of the session
/// @param position of the event in its stream, counted from 0
public record RowId(int stream, int position) implements Comparable<RowId> {
  @Override
  public int compareTo(RowId other) {
    return stream != other.stream
        ? Integer.compare(stream, other.stream)
        : Integer.compare(position, other.position);
  }
}
