package org.trailglass.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;
import org.trailglass.store.Overtaken;
import org.trailglass.store.Segment;

/// Answers which events of a snapshot a query lets through. What a query means is told in
/// docs/query-language.md.
///
/// The answers of the last few questions are kept for each segment, so that a question that is
/// asked again while the store grows looks at what is new. Any thread; uses the common pool.
public final class Search {
  private static final int KEPT = 16;

  /// What is known of a query: the rows in a segment, copies included.
  private final Map<Query, Map<Segment, RoaringBitmap>> answers;

  private record KnownOrder(Sort sort, RowOrder all) {}

  private final Map<EventStore, KnownOrder> orders =
      Collections.synchronizedMap(new WeakHashMap<>());

  /// Keeps the answers of a few questions.
  public Search() {
    this(KEPT);
  }

  /// @param kept of how many questions the answers are kept: as many as are asked again and again
  public Search(int kept) {
    answers =
        Collections.synchronizedMap(
            new LinkedHashMap<>(kept, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(
                  Map.Entry<Query, Map<Segment, RoaringBitmap>> eldest) {
                return size() > kept;
              }
            });
  }

  /// The events that a query lets through.
  ///
  /// @param isOvertaken asked now and then; once it says yes the search ends
  /// @throws CancellationException if the question was overtaken
  /// @throws PatternException if a regular expression is none, or takes too long
  public RowSet rows(EventStore store, Query query, BooleanSupplier isOvertaken) {
    var effective = SwitchedOn.of(query);
    if (effective instanceof Query.All) {
      return RowSet.all(store);
    }
    var overtaken = new Overtaken(isOvertaken);
    var question = Question.of(effective, overtaken);
    boolean isOfSnapshot = question.fields().anyMatch(store::isLayer);
    var known =
        isOfSnapshot
            ? new WeakHashMap<Segment, RoaringBitmap>()
            : answers.computeIfAbsent(effective, q -> new WeakHashMap<>());
    var rows =
        IntStream.range(0, store.segments().size())
            .parallel()
            .mapToObj(
                i -> {
                  overtaken.check();
                  return events(store, i, rows(store, i, question, known));
                })
            .toArray(RoaringBitmap[]::new);
    return new RowSet(store, rows);
  }

  /// The fields that a query asks for, so that a snapshot can be given those it lacks.
  ///
  /// @throws PatternException if a regular expression is none
  public static Stream<FieldPath> fields(Query query) {
    return Question.of(SwitchedOn.of(query), new Overtaken(() -> false)).fields();
  }

  /// Some events in an order. The last order of all events of a snapshot is kept, so that only the
  /// first answer takes the time of a sort; layers that it is not sorted by change nothing in it.
  public RowOrder order(RowSet rows, Sort sort) {
    var store = rows.store();
    var key = store.isLayer(sort.path()) ? store : store.plain();
    var known = orders.get(key);
    if (known == null || !known.sort.equals(sort)) {
      known = new KnownOrder(sort, RowOrder.of(store, sort));
      orders.put(key, known);
    }
    return known.all.of(rows);
  }

  private static RoaringBitmap rows(
      EventStore store, int i, Question question, Map<Segment, RoaringBitmap> known) {
    var segment = store.segments().get(i);
    RoaringBitmap rows;
    synchronized (known) {
      rows = known.get(segment);
    }
    if (rows == null) {
      rows = question.in(new SegmentView(store, i));
      synchronized (known) {
        known.put(segment, rows);
      }
    }
    return rows;
  }

  /// The rows without those that are copies of others.
  private static RoaringBitmap events(EventStore store, int segment, RoaringBitmap rows) {
    var copies = store.copiesIn(segment);
    return copies.length == 0 ? rows : RoaringBitmap.andNot(rows, RoaringBitmap.bitmapOf(copies));
  }
}
