package org.trailglass.s3;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trailglass.problem.Problem;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;

/// Lists the objects of a selection: first its trails are looked for, then their days are listed
/// beside each other, and handed over in the order of their keys, the first of them while the last
/// are still to be asked for. One thread; to be run once.
///
/// At most 32 ranges of keys are open at a time, with two pages each: some 64,000 objects whatever
/// the selection holds. Who takes the objects slowly slows the requests.
final class ObjectListing implements PageRequests.Receiver<ListedRange> {
  private static final int OPEN_RANGES = 32;

  private final Selection selection;
  private final Consumer<S3Object> found;
  private final Consumer<Problem> problems;
  private final Wanted wanted;
  private final TrailLookup lookup;
  private final PageRequests<ListedRange> requests;
  private final ListingFailures failures;
  private final Deque<ListedRange> open = new ArrayDeque<>();

  /// @param found takes each object, on the thread that runs the listing
  /// @param problems takes what cannot be listed, on that thread
  ObjectListing(
      Lister lister, Selection selection, Consumer<S3Object> found, Consumer<Problem> problems) {
    this.selection = selection;
    this.found = found;
    this.problems = problems;
    this.wanted = Wanted.of(selection);
    this.failures = new ListingFailures(selection.location());
    this.lookup = new TrailLookup(lister, selection, wanted, failures);
    this.requests = new PageRequests<>(lister.store(), lister.executor(), OPEN_RANGES);
  }

  /// Lists until all is handed over, or until cancelled; answers whether it was all. A folder that
  /// may not be listed is a problem, told at the end, and the others go on.
  ///
  /// @throws S3Exception where nothing at all can be listed, or nothing more
  boolean run(BooleanSupplier isCancelled) throws S3Exception {
    var trails = lookup.run(isCancelled);
    trails.filter(FoundTrails::isLaidOut).ifPresent(some -> some.problems().forEach(problems));
    boolean isListed = trails.isPresent() && list(ranges(trails.get()).iterator(), isCancelled);
    failures.problems().forEach(problems);
    return isListed;
  }

  private Stream<KeyRange> ranges(FoundTrails trails) {
    if (!trails.isLaidOut()) {
      return Stream.of(KeyRange.all(trails.root()));
    }
    var ofTrails = new SelectedPrefixes(trails, wanted.days()).ranges();
    return trails.renamed().isEmpty() ? ofTrails : withRenamed(ofTrails, trails.renamed());
  }

  /// None of the folders holds a key of a trail: they are put in among them, in order.
  private static Stream<KeyRange> withRenamed(Stream<KeyRange> ofTrails, List<String> renamed) {
    return Stream.concat(ofTrails, renamed.stream().map(KeyRange::all))
        .sorted(Comparator.comparing(KeyRange::start, KeyOrder.INSTANCE));
  }

  private boolean list(Iterator<KeyRange> ranges, BooleanSupplier isCancelled) throws S3Exception {
    open(ranges);
    while (!open.isEmpty() && !isCancelled.getAsBoolean()) {
      var first = open.element();
      var objects = first.poll();
      if (objects != null) {
        first.ask(requests);
        handOver(first, objects);
      } else if (first.isDone()) {
        open.remove();
        open(ranges);
      } else {
        requests.receive(this, isCancelled);
      }
    }
    return open.isEmpty();
  }

  private void open(Iterator<KeyRange> ranges) {
    while (open.size() < OPEN_RANGES && ranges.hasNext()) {
      var range = new ListedRange(ranges.next(), selection.location().bucket());
      open.add(range);
      range.ask(requests);
    }
  }

  /// In a trail the folders say what an object is; elsewhere its name does, where it can.
  private void handOver(ListedRange range, List<S3Object> objects) {
    for (var object : objects) {
      if (!object.isFolderMarker() && isWanted(range, object.key())) {
        found.accept(object);
      }
    }
  }

  private boolean isWanted(ListedRange range, String key) {
    return switch (range.place()) {
      case DAY -> true;
      case REGION, YEAR, MONTH -> wanted.includesDay(key);
      case OUTSIDE, LOGS, ORGANIZATION, ACCOUNT, KIND -> wanted.includes(key);
    };
  }

  @Override
  public void page(ListedRange range, Listing listing, Page page) {
    range.add(listing, page);
    range.ask(requests);
  }

  @Override
  public void failed(ListedRange range, Listing listing, S3Exception failure) {
    range.end();
    failures.add(range.prefix(), failure);
  }

  /// How many pages were asked for, by now.
  long requests() {
    return lookup.requests() + requestsAgain();
  }

  /// How many pages are to be asked for again by who lists the same in a moment: the trails are
  /// known by then.
  long requestsAgain() {
    return requests.count();
  }
}
