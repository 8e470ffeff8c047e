package org.trailglass.s3;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;

/// Asks a store for pages, several at once, on an executor; the answers come back on the thread
/// that asks. Works with an executor that runs at once on the calling thread, too. One thread.
///
/// @param <T> what an answer is for
final class PageRequests<T> {
  /// How long a cancel goes unnoticed at most.
  private static final int PATIENCE_MILLIS = 50;

  /// So many pages in a row that hold nothing and say that more follows come from no store that
  /// means well: they would go on for ever. Pages that hold keys are not counted: trails of any
  /// size are real, nothing of them is kept, and a person sees the count grow and can stop it.
  private static final int MOST_EMPTY_PAGES = 1_000;

  private final ObjectStore store;
  private final Executor executor;
  private final int most;
  private final Deque<Request<T>> waiting = new ArrayDeque<>();
  private final BlockingQueue<Answer<T>> answers = new LinkedBlockingQueue<>();
  private int active;
  private int emptyPages;
  private long count;

  private record Request<T>(T purpose, Listing listing) {}

  /// @param page null where it failed
  /// @param failure null where it did not
  private record Answer<T>(Request<T> request, @Nullable Page page, @Nullable Throwable failure) {}

  /// Takes the answers.
  interface Receiver<T> {
    void page(T purpose, Listing listing, Page page) throws S3Exception;

    /// A folder that cannot be listed, while others may be.
    void failed(T purpose, Listing listing, S3Exception failure) throws S3Exception;
  }

  /// @param most requests at once
  PageRequests(ObjectStore store, Executor executor, int most) {
    this.store = store;
    this.executor = executor;
    this.most = most;
  }

  /// Asks for a page soon.
  void ask(T purpose, Listing listing) {
    waiting.add(new Request<>(purpose, listing));
    startWaiting();
  }

  private void startWaiting() {
    while (active < most && !waiting.isEmpty()) {
      active++;
      count++;
      var request = waiting.remove();
      executor.execute(() -> answers.add(answer(request)));
    }
  }

  private Answer<T> answer(Request<T> request) {
    try {
      return new Answer<>(request, store.list(request.listing()), null);
    } catch (S3Exception | RuntimeException | Error e) {
      return new Answer<>(request, null, e);
    }
  }

  /// Waits for an answer and hands it over; answers false where none is due, or when cancelled:
  /// what is still asked then is answered to nobody.
  ///
  /// @throws S3Exception what every other request would fail of, too
  boolean receive(Receiver<T> receiver, BooleanSupplier isCancelled) throws S3Exception {
    while (active > 0 && !isCancelled.getAsBoolean()) {
      var answer = poll();
      if (answer != null) {
        active--;
        startWaiting();
        handOver(answer, receiver);
        return true;
      }
    }
    return false;
  }

  private @Nullable Answer<T> poll() {
    try {
      return answers.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a listing must not be interrupted, but cancelled", e);
    }
  }

  private void handOver(Answer<T> answer, Receiver<T> receiver) throws S3Exception {
    var request = answer.request();
    if (answer.page() != null) {
      checkProgress(request.listing(), answer.page());
      receiver.page(request.purpose(), request.listing(), answer.page());
    } else if (!(answer.failure() instanceof S3Exception failure)) {
      throw new IllegalStateException("listing failed", answer.failure());
    } else if (failure.isOfStore()) {
      throw failure;
    } else {
      receiver.failed(request.purpose(), request.listing(), failure);
    }
  }

  private void checkProgress(Listing listing, Page page) throws S3Exception {
    boolean isEmpty = page.objects().isEmpty() && page.prefixes().isEmpty();
    emptyPages = isEmpty && !page.next().isEmpty() ? emptyPages + 1 : 0;
    if (emptyPages > MOST_EMPTY_PAGES) {
      var place = new S3Location(listing.bucket(), listing.prefix()).uri();
      throw new S3Exception(place, Reason.ODD_ANSWER, "ListObjectsV2");
    }
  }

  /// How many pages were asked for.
  long count() {
    return count;
  }
}
