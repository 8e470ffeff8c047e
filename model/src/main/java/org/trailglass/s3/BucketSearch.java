package org.trailglass.s3;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.container.Item;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.problem.Problem.Unreadable;

/// Finds the objects of a selection once: in the store, or what is kept of it. One thread.
final class BucketSearch {
  private final Selection selection;
  private final ObjectCache cache;
  private final Consumer<Item> found;
  private final Findings findings;
  private final BooleanSupplier isCancelled;
  private boolean hasFound;

  /// @param isCancelled asked often, on any thread
  BucketSearch(
      Selection selection,
      ObjectCache cache,
      Consumer<Item> found,
      Findings findings,
      BooleanSupplier isCancelled) {
    this.selection = selection;
    this.cache = cache;
    this.found = found;
    this.findings = findings;
    this.isCancelled = isCancelled;
  }

  /// Lists the store, and downloads ahead of who reads what is found.
  ///
  /// @throws S3Exception where nothing at all can be listed, or nothing more
  void list(Lister lister) throws S3Exception {
    var fetcher = new Fetcher(lister.store(), cache, Patience.Pause.onThisThread());
    var downloads = new Downloads(fetcher, Downloads.Ahead.usual(), lister.executor(), isCancelled);
    var listing =
        new ObjectListing(
            lister,
            selection,
            object -> {
              hasFound = true;
              found.accept(downloads.want(CacheKey.of(selection, object)));
            },
            findings::problem);
    listing.run(isCancelled);
  }

  /// Tells why the store cannot be listed, and finds what is kept, if it could not be from the
  /// start.
  void fail(S3Exception failure) {
    findings.problem(failure.problem(hasFound ? Action.CUT_OFF : Action.SKIPPED));
    var kept = hasFound ? List.<KeptObject>of() : kept();
    kept.stream()
        .map(KeptObject::fetched)
        .max(Comparator.naturalOrder())
        .map(latest -> latest.truncatedTo(ChronoUnit.SECONDS).toString())
        .ifPresent(latest -> findings.problem(fromCache(latest)));
    for (var object : kept) {
      if (isCancelled.getAsBoolean()) {
        return;
      }
      found.accept(new KeptItem(cache, object.key()));
    }
  }

  private Unreadable fromCache(String latest) {
    var place = Place.whole(selection.location().uri(), "");
    return new Unreadable(place, Reason.FROM_CACHE, latest, Action.KEPT);
  }

  private List<KeptObject> kept() {
    var wanted = Wanted.of(selection);
    try {
      return cache.kept(selection.access().endpoint(), selection.location()).stream()
          .filter(kept -> wanted.includes(kept.key().object().key()))
          .sorted(Comparator.comparing(kept -> kept.key().object().key(), KeyOrder.INSTANCE))
          .toList();
    } catch (IOException unreadable) {
      findings.problem(
          new Unreadable(
              Place.whole(cache.toString(), ""),
              Reason.READ_ERROR,
              String.valueOf(unreadable.getMessage()),
              Action.SKIPPED));
      return List.of();
    }
  }
}
