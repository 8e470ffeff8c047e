package org.trailglass.s3;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Finds the trails under a location, wherever in the layout of CloudTrail it stands: a bucket, a
/// folder above `AWSLogs`, one inside it. Immutable, any thread.
///
/// The requests are bounded: see {@link TrailSearch} for the folders, which are all found below
/// `AWSLogs`; the first and the last day are those of at most 200 trails, spread evenly, five
/// requests each. An organisation of 500 accounts with three kinds takes some 3,000 requests, 32 at
/// a time.
public final class TrailDiscovery {
  private static final long PROGRESS_NANOS = 100_000_000;

  private final ObjectStore store;
  private final Executor executor;
  private final Consumer<FoundTrails> known;

  /// @param executor runs the requests; they wait for the network
  /// @param known takes what was found, where all was looked at
  TrailDiscovery(ObjectStore store, Executor executor, Consumer<FoundTrails> known) {
    this.store = store;
    this.executor = executor;
    this.known = known;
  }

  /// Looks for trails; what was found until it is cancelled is the answer, and folders that may not
  /// be listed are among its problems.
  ///
  /// @param progressed takes what is known by now, on this thread, at most ten times a second
  /// @throws S3Exception where nothing at all can be listed
  public Discovery discover(
      S3Location location, Consumer<Discovery> progressed, BooleanSupplier isCancelled)
      throws S3Exception {
    var search = new TrailSearch(store, executor, location, Wanted.everything());
    var days = new DaySpan(store, executor, location.bucket());
    var progress =
        new Paced(PROGRESS_NANOS, () -> progressed.accept(found(location, search, days, false)));
    boolean isWhole = search.run(progress, isCancelled);
    days.run(search.trails(), progress, isCancelled);
    boolean isDone = isWhole && !isCancelled.getAsBoolean();
    if (isDone) {
      known.accept(search.found().with(days.span()));
    }
    return found(location, search, days, isDone);
  }

  private static Discovery found(
      S3Location location, TrailSearch search, DaySpan days, boolean isDone) {
    return new Discovery(
        location,
        search.trails(),
        days.first(),
        days.last(),
        search.renamed(),
        search.folders(),
        search.objects(),
        search.problems(),
        isDone);
  }
}
