package org.trailglass.s3;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds the trails of a selection, and what is to be known of them before their days are listed;
/// what was found a moment ago is not looked for again. One thread; to be run once.
final class TrailLookup {
  /// Trails that are listed by months where all of their time is wanted: more of them keep the
  /// store busy as they are.
  private static final int TRAILS_BY_MONTHS = 4;

  private final Lister lister;
  private final Selection selection;
  private final Wanted wanted;
  private final ListingFailures failures;
  private long requests;

  /// @param failures takes the regions that may not be listed
  TrailLookup(Lister lister, Selection selection, Wanted wanted, ListingFailures failures) {
    this.lister = lister;
    this.selection = selection;
    this.wanted = wanted;
    this.failures = failures;
  }

  /// Looks until all is found; empty when cancelled before.
  ///
  /// @throws S3Exception where nothing at all can be listed
  Optional<FoundTrails> run(BooleanSupplier isCancelled) throws S3Exception {
    var known = lister.known();
    var all = known.find(selection.access(), selection.location(), wanted);
    if (all.isEmpty()) {
      all = search(isCancelled);
      all.ifPresent(found -> known.keep(selection.access(), selection.location(), found));
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var some = all.get().narrow(wanted);
    var complete = wanted.days().isEmpty() ? span(some, isCancelled) : levels(some, isCancelled);
    if (isCancelled.getAsBoolean()) {
      return Optional.empty();
    }
    known.complete(selection.access(), selection.location(), all.get().learned(complete));
    return Optional.of(complete);
  }

  private Optional<FoundTrails> search(BooleanSupplier isCancelled) throws S3Exception {
    var search = new TrailSearch(lister.store(), lister.executor(), selection.location(), wanted);
    boolean isWhole = search.run(() -> {}, isCancelled);
    requests += search.requests();
    return isWhole ? Optional.of(search.found()) : Optional.empty();
  }

  private FoundTrails span(FoundTrails found, BooleanSupplier isCancelled) throws S3Exception {
    if (found.span().isPresent() || found.trails().size() > TRAILS_BY_MONTHS) {
      return found;
    }
    var bucket = selection.location().bucket();
    var span = new DaySpan(lister.store(), lister.executor(), bucket);
    span.run(found.trails(), () -> {}, isCancelled);
    requests += span.requests();
    return found.with(span.span());
  }

  /// A region that the location lies in is not looked at: only the location is listed.
  private FoundTrails levels(FoundTrails found, BooleanSupplier isCancelled) throws S3Exception {
    var bucket = selection.location().bucket();
    var levels = new RegionLevels(lister, bucket, found.levels(), failures);
    var inLocation =
        found.trails().stream().filter(trail -> trail.prefix().startsWith(found.root())).toList();
    levels.run(inLocation, isCancelled);
    requests += levels.requests();
    return found.with(levels.levels());
  }

  /// How many pages were asked for.
  long requests() {
    return requests;
  }
}
