package org.trailglass.s3;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;

/// Finds the first and the last day of some trails: the first and the last year of each, of those
/// the first and the last month, and so on; at most five requests for a trail. One thread.
final class DaySpan implements PageRequests.Receiver<DaySpan.Step> {
  private static final int PARALLEL = 32;

  /// Trails that are looked at; of more, some that are spread evenly over them.
  private static final int TRAILS = 200;

  private final String bucket;
  private final PageRequests<Step> requests;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  /// A folder of years, months or days.
  ///
  /// @param isFirst whether its first day is asked for
  /// @param isLast whether its last day is
  record Step(String path, TrailPath place, boolean isFirst, boolean isLast) {
    Step child(String childPath, boolean isOfFirst, boolean isOfLast) {
      var name = childPath.substring(path.length(), childPath.length() - 1);
      return new Step(childPath, place.child(name), isFirst && isOfFirst, isLast && isOfLast);
    }
  }

  DaySpan(ObjectStore store, Executor executor, String bucket) {
    this.bucket = bucket;
    this.requests = new PageRequests<>(store, executor, PARALLEL);
  }

  /// Looks at trails, or until cancelled.
  ///
  /// @param progressed run after each answer
  void run(List<TrailFolder> trails, Runnable progressed, BooleanSupplier isCancelled)
      throws S3Exception {
    int count = Math.min(TRAILS, trails.size());
    IntStream.range(0, count)
        .mapToObj(i -> trails.get((int) ((long) i * trails.size() / count)).prefix())
        .forEach(path -> look(new Step(path, TrailPath.of(path), true, true)));
    while (requests.receive(this, isCancelled)) {
      progressed.run();
    }
  }

  private void look(Step step) {
    step.place().day().ifPresentOrElse(day -> add(step, day), () -> list(step));
  }

  private void list(Step step) {
    if (step.place().level() != TrailPath.Level.DAY) {
      requests.ask(step, Listing.level(bucket, step.path()));
    }
  }

  private void add(Step step, LocalDate day) {
    if (step.isFirst()) {
      first = first.filter(other -> other.isBefore(day)).or(() -> Optional.of(day));
    }
    if (step.isLast()) {
      last = last.filter(other -> other.isAfter(day)).or(() -> Optional.of(day));
    }
  }

  @Override
  public void page(Step step, Listing listing, Page page) {
    var named =
        page.prefixes().stream()
            .filter(path -> step.child(path, true, true).place() != TrailPath.OUTSIDE)
            .toList();
    if (named.size() == 1) {
      look(step.child(named.getFirst(), true, true));
    } else if (!named.isEmpty()) {
      if (step.isFirst()) {
        look(step.child(named.getFirst(), true, false));
      }
      if (step.isLast()) {
        look(step.child(named.getLast(), false, true));
      }
    }
  }

  /// A trail whose days cannot be listed is one that is told when it is opened.
  @Override
  public void failed(Step step, Listing listing, S3Exception failure) {}

  Optional<LocalDate> first() {
    return first;
  }

  Optional<LocalDate> last() {
    return last;
  }

  /// From the first to the last; empty where no day was found.
  Optional<DeliveryDays> span() {
    return first.flatMap(from -> last.map(to -> new DeliveryDays(from, to)));
  }

  /// How many pages were asked for.
  long requests() {
    return requests.count();
  }
}
