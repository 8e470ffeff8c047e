package org.trailglass.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.trailglass.problem.Problem;

/// Counts what it takes to open a selection, by listing it. A folder that may not be listed is
/// told. One thread; to be run once.
final class Estimator {
  private static final long PROGRESS_NANOS = 100_000_000;

  private final ObjectListing listing;
  private final List<Problem> problems = new ArrayList<>();
  private final Predicate<S3Object> isKept;
  private final Paced progress;
  private long objects;
  private long bytes;
  private long keptObjects;
  private long keptBytes;
  private long archivedObjects;

  /// @param isKept whether an object of the selection is on this machine already
  /// @param progressed takes what is known by now, on the thread that runs it, at most ten times a
  ///     second
  Estimator(
      Lister lister,
      Selection selection,
      Predicate<S3Object> isKept,
      Consumer<Estimate> progressed) {
    this.listing = new ObjectListing(lister, selection, this::add, problems::add);
    this.isKept = isKept;
    this.progress = new Paced(PROGRESS_NANOS, () -> progressed.accept(estimate(false)));
  }

  /// Lists the selection; what was listed until it is cancelled is the answer.
  ///
  /// @throws S3Exception where nothing at all can be listed, or nothing more
  Estimate run(BooleanSupplier isCancelled) throws S3Exception {
    return estimate(listing.run(isCancelled));
  }

  private void add(S3Object object) {
    objects++;
    bytes += object.size();
    if (isKept.test(object)) {
      keptObjects++;
      keptBytes += object.size();
    } else if (object.isArchived()) {
      archivedObjects++;
    }
    progress.run();
  }

  private Estimate estimate(boolean isDone) {
    return new Estimate(
        objects,
        bytes,
        keptObjects,
        keptBytes,
        archivedObjects,
        listing.requests() - listing.requestsAgain(),
        listing.requestsAgain(),
        problems,
        isDone);
  }
}
