package org.trailglass.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.trailglass.event.FieldPath;
import org.trailglass.search.RowSet;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.GlobalOrder;
import org.trailglass.store.Needle;
import org.trailglass.store.RowBits;

/// The most frequent values of a field over some events. An event with several values counts once
/// for each of them. Immutable; any thread.
///
/// @param path the field
/// @param top the most frequent first, ties in the order of the values
/// @param distinct how many values there are
/// @param present how many events have a value other than null
/// @param missing how many events have none
public record TopValues(FieldPath path, List<Count> top, int distinct, int present, int missing) {

  /// A value and how many events have it.
  ///
  /// @param value its text; a number and a literal as they are written
  public record Count(String value, int events) {}

  public TopValues {
    top = List.copyOf(top);
  }

  /// Counts a field's values.
  ///
  /// @param limit how many of them are told
  public static TopValues of(RowSet rows, FieldPath path, int limit) {
    return of(rows, path, limit, new Needle(""));
  }

  /// Counts those of a field's values that contain a text, case aside.
  public static TopValues of(RowSet rows, FieldPath path, int limit, Needle needle) {
    return new Tally(rows, path, needle).top(limit);
  }

  /// Counts the values of several fields, side by side on the processors.
  public static List<TopValues> of(RowSet rows, List<FieldPath> paths, int limit) {
    return paths.parallelStream().map(path -> of(rows, path, limit)).toList();
  }

  /// The counting of one field: for each value's rank in the order of the whole snapshot.
  private static final class Tally {
    private final RowSet rows;
    private final EventStore store;
    private final FieldPath path;
    private final GlobalOrder order;
    private final int[] counts;

    /// By rank, a segment that has the value.
    private final int[] segments;

    private int present;

    Tally(RowSet rows, FieldPath path, Needle needle) {
      this.rows = rows;
      this.store = rows.store();
      this.path = path;
      this.order = store.order(path);
      this.counts = new int[order.distinct()];
      this.segments = new int[order.distinct()];
      for (int i = 0; i < store.segments().size(); i++) {
        int segment = i;
        if (!rows.segment(i).isEmpty()) {
          store.column(i, path).ifPresent(column -> count(segment, column, needle));
        }
      }
    }

    private void count(int segment, Column column, Needle needle) {
      boolean isAll = needle.folded().isEmpty();
      var ofSegment = new int[column.values()];
      int size = store.segments().get(segment).rows();
      present += column.count(RowBits.of(rows.segment(segment), size), ofSegment);
      for (int ordinal = 0; ordinal < ofSegment.length; ordinal++) {
        int rank = ofSegment[ordinal] == 0 ? GlobalOrder.NO_RANK : order.rank(segment, ordinal);
        if (rank != GlobalOrder.NO_RANK && (isAll || column.contains(ordinal, needle))) {
          counts[rank] += ofSegment[ordinal];
          segments[rank] = segment;
        }
      }
    }

    /// The lowest first: fewer events, or later in the order of values.
    private int compare(int rank, int other) {
      int order = Integer.compare(counts[rank], counts[other]);
      return order != 0 ? order : Integer.compare(other, rank);
    }

    TopValues top(int limit) {
      var best = new PriorityQueue<Integer>(Math.max(1, limit), this::compare);
      int distinct = 0;
      for (int rank = 0; rank < counts.length; rank++) {
        if (counts[rank] > 0) {
          distinct++;
          if (best.size() < limit) {
            best.add(rank);
          } else if (limit > 0 && compare(rank, best.peek()) > 0) {
            best.poll();
            best.add(rank);
          }
        }
      }
      var top = new ArrayList<Count>();
      while (!best.isEmpty()) {
        int rank = best.poll();
        top.addFirst(new Count(text(rank), counts[rank]));
      }
      return new TopValues(path, top, distinct, present, rows.size() - present);
    }

    private String text(int rank) {
      int segment = segments[rank];
      return store.column(segment, path).orElseThrow().text(order.ordinal(segment, rank));
    }
  }
}
