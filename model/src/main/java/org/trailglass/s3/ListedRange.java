package org.trailglass.s3;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;

/// A range of keys while it is listed: the pages that wait, and the one to ask for next. One
/// thread.
final class ListedRange {
  private static final int PAGES_AHEAD = 2;

  private final KeyRange range;
  private final Deque<List<S3Object>> pages = new ArrayDeque<>();
  private @Nullable Listing next;
  private final TrailPath.Level place;
  private boolean isAsked;

  ListedRange(KeyRange range, String bucket) {
    this.range = range;
    this.place = TrailPath.of(range.prefix()).level();
    this.next = range.listing(bucket);
  }

  /// Asks for the next page, unless there is none or enough wait.
  void ask(PageRequests<ListedRange> requests) {
    if (next != null && !isAsked && pages.size() < PAGES_AHEAD) {
      isAsked = true;
      requests.ask(this, next);
    }
  }

  void add(Listing listing, Page page) {
    isAsked = false;
    var objects = page.objects();
    boolean isPast = !objects.isEmpty() && range.isBehind(objects.getLast().key());
    next = isPast || page.next().isEmpty() ? null : listing.next(page.next());
    pages.add(isPast ? inRange(objects) : objects);
  }

  private List<S3Object> inRange(List<S3Object> objects) {
    return objects.stream().filter(object -> !range.isBehind(object.key())).toList();
  }

  /// The folder that all its keys lie in.
  TrailPath.Level place() {
    return place;
  }

  /// What its keys begin with.
  String prefix() {
    return range.prefix();
  }

  /// Nothing more comes.
  void end() {
    isAsked = false;
    next = null;
  }

  /// The objects of the page that waits longest; null where none does.
  @Nullable List<S3Object> poll() {
    return pages.poll();
  }

  /// Whether all was taken.
  boolean isDone() {
    return next == null && pages.isEmpty();
  }
}
