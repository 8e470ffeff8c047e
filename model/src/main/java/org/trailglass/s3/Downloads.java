package org.trailglass.s3;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.trailglass.container.Item;
import org.trailglass.s3.Download.State;

/// Objects on their way into the cache, ahead of who reads them: several at once, in the order in
/// which they are wanted, but never more than {@link Ahead} says, however many are wanted. Works
/// with an executor that runs at once on the calling thread, too. Any thread.
///
/// An object that is opened before its turn is downloaded on the thread that opens it, so that no
/// order of reading waits for ever.
final class Downloads {

  /// How long a cancel goes unnoticed at most.
  private static final int LOOK_MILLIS = 50;

  private final Fetcher fetcher;
  private final Ahead most;
  private final Executor executor;
  private final BooleanSupplier isCancelled;
  private final Lease lease;

  /// In order; those that were opened before their turn are among them.
  private final Deque<Download> waiting = new ArrayDeque<>();

  private int running;
  private int unopened;
  private int aheadObjects;
  private long aheadBytes;

  /// How far downloads go ahead of who reads.
  ///
  /// @param connections at once
  /// @param objects that nobody opened yet
  /// @param bytes of them; a larger object goes alone
  /// @param wanted beyond so many that nobody opened yet, no more are taken
  record Ahead(int connections, int objects, long bytes, int wanted) {

    static Ahead usual() {
      return new Ahead(32, 1_024, 256L << 20, 200_000);
    }
  }

  /// @param executor runs the downloads, which wait for the network
  /// @param isCancelled asked often, on any thread
  Downloads(Fetcher fetcher, Ahead most, Executor executor, BooleanSupplier isCancelled) {
    this.fetcher = fetcher;
    this.most = most;
    this.executor = executor;
    this.isCancelled = isCancelled;
    this.lease = fetcher.cache().lease(isCancelled);
  }

  /// Wants an object; waits while too many are wanted already.
  Item want(CacheKey key) {
    var download = new Download(key, this::open);
    boolean isAdded = add(download);
    while (!isAdded && !isCancelled.getAsBoolean()) {
      look();
      isAdded = add(download);
    }
    startWorker();
    return download;
  }

  private synchronized boolean add(Download download) {
    boolean hasRoom = unopened < most.wanted();
    if (hasRoom) {
      unopened++;
      waiting.add(download);
    }
    return hasRoom;
  }

  /// Puts another connection to work, if there is work for it.
  private void startWorker() {
    var first = isCancelled.getAsBoolean() ? null : firstOfWorker();
    if (first == null) {
      return;
    }
    boolean isAccepted = false;
    try {
      executor.execute(() -> work(first));
      isAccepted = true;
    } finally {
      if (!isAccepted) {
        endWorker();
      }
    }
  }

  private void work(Download first) {
    for (var download = first; download != null; download = nextOfWorker()) {
      fetch(download);
    }
  }

  private synchronized @Nullable Download firstOfWorker() {
    var first = running < most.connections() ? takeWaiting() : null;
    running += first == null ? 0 : 1;
    return first;
  }

  private @Nullable Download nextOfWorker() {
    boolean isOver = isCancelled.getAsBoolean();
    synchronized (this) {
      var next = isOver ? null : takeWaiting();
      if (next == null) {
        endWorker();
      }
      return next;
    }
  }

  private synchronized void endWorker() {
    running--;
  }

  /// The next one that nobody opened, if it may go ahead.
  private @Nullable Download takeWaiting() {
    while (!waiting.isEmpty() && waiting.getFirst().state != State.WAITING) {
      waiting.removeFirst();
    }
    var first = waiting.peekFirst();
    if (first == null || !hasRoomFor(first)) {
      return null;
    }
    waiting.removeFirst();
    begin(first);
    first.isAhead = true;
    aheadObjects++;
    aheadBytes += first.size();
    return first;
  }

  private boolean hasRoomFor(Download download) {
    return aheadObjects == 0
        || (aheadObjects < most.objects() && aheadBytes + download.size() <= most.bytes());
  }

  private void begin(Download download) {
    download.state = State.RUNNING;
    lease.hold(download.key());
  }

  private void fetch(Download download) {
    Throwable failure = null;
    try {
      fetcher.fetch(download.key(), isCancelled);
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
    synchronized (this) {
      download.failure = failure;
      download.state = State.DONE;
      notifyAll();
    }
  }

  private FileChannel open(Download download) throws IOException {
    try {
      if (isInTurn(download)) {
        fetch(download);
      }
      await(download);
      return opened(download);
    } finally {
      lease.release(download.key());
      startWorker();
    }
  }

  /// Whether nobody downloads it yet, so that who opens it does.
  private synchronized boolean isInTurn(Download download) {
    boolean isInTurn = download.state == State.WAITING;
    if (isInTurn) {
      begin(download);
    }
    return isInTurn;
  }

  private void await(Download download) throws ClosedByInterruptException {
    while (!isDone(download)) {
      if (isCancelled.getAsBoolean()) {
        throw new ClosedByInterruptException();
      }
      look();
    }
  }

  private synchronized boolean isDone(Download download) {
    return switch (download.state) {
      case WAITING, RUNNING -> false;
      case DONE, OPENED -> true;
    };
  }

  private FileChannel opened(Download download) throws IOException {
    leave(download);
    var failure = download.failure;
    if (failure instanceof IOException expected) {
      throw expected;
    }
    if (failure != null) {
      throw new IllegalStateException("a download failed", failure);
    }
    return fetcher.open(download.key(), isCancelled);
  }

  private synchronized void leave(Download download) {
    if (download.state == State.OPENED) {
      return;
    }
    download.state = State.OPENED;
    unopened--;
    if (download.isAhead) {
      aheadObjects--;
      aheadBytes -= download.size();
    }
    notifyAll();
  }

  /// Waits for a change, for a moment.
  private synchronized void look() {
    try {
      wait(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a load must not be interrupted, but cancelled", e);
    }
  }
}
