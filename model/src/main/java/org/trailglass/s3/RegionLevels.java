package org.trailglass.s3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;

/// Looks into the regions of trails, so that what lies beside the folders of days is found, too:
/// one request for each. One thread.
final class RegionLevels implements PageRequests.Receiver<RegionLevels.Look> {
  private static final int PARALLEL = 32;

  /// Of one region.
  private static final int MOST_PAGES = 10;

  private final String bucket;
  private final PageRequests<Look> requests;
  private final Map<String, RegionLevel> levels;
  private final ListingFailures failures;

  /// @param names that were seen by now
  record Look(String region, List<String> names, int pages) {}

  /// @param known what need not be looked at
  /// @param failures takes what may not be listed
  RegionLevels(
      Lister lister, String bucket, Map<String, RegionLevel> known, ListingFailures failures) {
    this.bucket = bucket;
    this.requests = new PageRequests<>(lister.store(), lister.executor(), PARALLEL);
    this.levels = new HashMap<>(known);
    this.failures = failures;
  }

  /// Looks at all, or until cancelled.
  void run(List<TrailFolder> trails, BooleanSupplier isCancelled) throws S3Exception {
    trails.stream()
        .map(TrailFolder::prefix)
        .filter(region -> !levels.containsKey(region))
        .map(region -> new Look(region, new ArrayList<>(), 1))
        .forEach(look -> requests.ask(look, Listing.level(bucket, look.region())));
    while (requests.receive(this, isCancelled)) {
      // The answers are taken below.
    }
  }

  @Override
  public void page(Look look, Listing listing, Page page) {
    var names = look.names();
    names.addAll(page.prefixes());
    page.objects().stream()
        .filter(object -> !object.isFolderMarker())
        .forEach(object -> names.add(object.key()));
    boolean isLast = page.next().isEmpty();
    if (isLast || look.pages() == MOST_PAGES) {
      levels.put(look.region(), RegionLevel.of(look.region(), names, isLast));
    } else {
      var next = new Look(look.region(), names, look.pages() + 1);
      requests.ask(next, listing.next(page.next()));
    }
  }

  @Override
  public void failed(Look look, Listing listing, S3Exception failure) {
    failures.add(look.region(), failure);
  }

  /// What was seen, by the prefix of the trail.
  Map<String, RegionLevel> levels() {
    return levels;
  }

  /// How many pages were asked for.
  long requests() {
    return requests.count();
  }
}
