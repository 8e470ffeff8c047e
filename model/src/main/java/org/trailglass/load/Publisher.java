package org.trailglass.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;
import org.trailglass.store.EventStore;
import org.trailglass.store.SegmentBuilder;
import org.trailglass.store.StoreAppender;
import org.trailglass.store.StreamTotals;

/// Puts what the batches give into the store, in source order whatever the order in which they end,
/// and keeps the report. One thread: the one that called the loader.
final class Publisher {

  /// Problems and skips that a source lists one by one; more are only counted.
  private static final int MOST_LISTED = 100_000;

  private final int source;
  private final Origin origin;
  private final StoreAppender appender;
  private final Deque<BatchOutput> batches = new ArrayDeque<>();

  /// The items of the batches that are all in the store.
  private final List<ItemReport> items = new ArrayList<>();

  /// The items, streams and totals of the batch that is taken in now.
  private final List<ItemReport> batchItems = new ArrayList<>();

  private final List<StreamReport> streams = new ArrayList<>();
  private final Map<Integer, StreamTotals> totals = new HashMap<>();

  private final List<Problem> sourceProblems = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<FieldPath> exploded = new HashSet<>();
  private final Map<String, Long> problemCounts = new HashMap<>();
  private final List<Skip> skips = new ArrayList<>();
  private final Map<String, Long> skipCounts = new HashMap<>();
  private int nextStream;
  private int batchStream;
  private long rows;

  /// @param firstStream the number that the source's first stream gets
  Publisher(int source, Origin origin, EventStore into, int firstStream) {
    this.source = source;
    this.origin = origin;
    this.appender = new StoreAppender(into);
    this.nextStream = firstStream;
    this.batchStream = firstStream;
  }

  /// Makes the next batch known, in source order.
  void add(BatchOutput batch) {
    batches.add(batch);
  }

  /// Takes in what can be taken in order; answers whether rows came.
  boolean drain() {
    boolean hasRows = false;
    while (!batches.isEmpty()) {
      var batch = batches.getFirst();
      for (var part : batch.take()) {
        hasRows |= part instanceof BatchOutput.Rows;
        take(part);
      }
      if (!batch.isExhausted()) {
        return hasRows;
      }
      endBatch();
    }
    return hasRows;
  }

  /// No more rows come for the streams of the batch, so that its report is fixed.
  private void endBatch() {
    batchItems.forEach(item -> items.add(withTotals(item)));
    batchItems.clear();
    streams.clear();
    totals.clear();
    batches.removeFirst();
    batchStream = nextStream;
  }

  private void take(BatchOutput.Part part) {
    switch (part) {
      case BatchOutput.StreamBegun(var text) -> {
        text.number(nextStream++);
        appender.add(text);
      }
      case BatchOutput.Rows(var segment, var newlyExploded) -> {
        newlyExploded.forEach(this::explode);
        var numbered = segment.numberedFrom(batchStream);
        rows += numbered.rows();
        for (var more : appender.add(numbered)) {
          totals.merge(more.stream(), more, StreamTotals::plus);
        }
      }
      case BatchOutput.StreamEnded ended -> streams.add(report(ended));
      case BatchOutput.ItemEnded(var name, var receipt) -> {
        batchItems.add(new ItemReport(name, receipt, streams));
        streams.clear();
      }
      case BatchOutput.Found(var more, var unlisted, var moreSkips) -> {
        more.forEach(this::add);
        unlisted.forEach((code, count) -> problemCounts.merge(code, count, Long::sum));
        addSkips(moreSkips);
      }
    }
    for (var shared : appender.takeSharedIds()) {
      add(
          new Problem.SameIdOtherContent(
              place(shared.place()), place(shared.other()), shared.eventId()));
    }
  }

  private static Place place(StoreAppender.RowSpot spot) {
    return Place.whole(spot.item(), spot.member()).at(0, 0, spot.offset());
  }

  private StreamReport report(BatchOutput.StreamEnded ended) {
    return new StreamReport(
        batchStream + ended.stream(),
        ended.member(),
        ended.receipt(),
        ended.textBytes(),
        0,
        0,
        ended.problems(),
        ended.skipped(),
        EventStore.NO_TIME,
        EventStore.NO_TIME);
  }

  /// The keys under a path became values.
  private void explode(FieldPath path) {
    if (exploded.add(path)) {
      add(
          new Problem.ManyKeys(
              Place.whole(origin.name(), ""), path.toString(), SegmentBuilder.MAX_KEYS));
    }
  }

  private void add(Problem problem) {
    add(problem, problems);
  }

  /// Adds a problem of the whole source, whose place in the list does not depend on when it was
  /// found.
  void addOfSource(Problem problem) {
    add(problem, sourceProblems);
  }

  private void add(Problem problem, List<Problem> to) {
    problemCounts.merge(problem.code(), 1L, Long::sum);
    if (to.size() < MOST_LISTED) {
      to.add(problem);
    }
  }

  void addSkips(List<Skip> more) {
    for (var skip : more) {
      skipCounts.merge(skip.reason().code(), skip.count(), Long::sum);
      if (skips.size() < MOST_LISTED) {
        skips.add(skip);
      }
    }
  }

  /// The rows of this source by now, copies included.
  long rows() {
    return rows;
  }

  /// The problems of this source by now, those that are not listed included.
  long problems() {
    return problemCounts.values().stream().mapToLong(count -> count).sum();
  }

  /// Drops what was not taken in: nothing more will be.
  void letGo() {
    batches.clear();
  }

  /// The number that the next stream will get.
  int nextStream() {
    return nextStream;
  }

  EventStore snapshot() {
    return appender.snapshot();
  }

  /// What is known of the source by now.
  SourceReport report(boolean wasCancelled) {
    var all = new ArrayList<>(items);
    batchItems.forEach(item -> all.add(withTotals(item)));
    var found = new ArrayList<>(sourceProblems);
    found.addAll(problems);
    return new SourceReport(
        source, origin, all, found, problemCounts, skips, skipCounts, wasCancelled);
  }

  private ItemReport withTotals(ItemReport item) {
    return new ItemReport(
        item.name(), item.receipt(), item.streams().stream().map(this::withTotals).toList());
  }

  private StreamReport withTotals(StreamReport report) {
    var sum = totals.get(report.stream());
    return sum == null ? report : report.with(sum);
  }
}
