package org.trailglass.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Runs jobs on an executor, in order, a few at a time. Works with an executor that runs at once on
/// the calling thread, too. Any thread.
final class Workers {
  private final Executor executor;
  private final int most;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int active;
  private @Nullable Throwable failure;

  /// @param most how many jobs at once
  Workers(Executor executor, int most) {
    this.executor = executor;
    this.most = most;
  }

  /// Runs a job soon.
  void run(Runnable job) {
    synchronized (this) {
      waiting.add(job);
      if (active == most) {
        return;
      }
      active++;
    }
    boolean isAccepted = false;
    try {
      executor.execute(this::work);
      isAccepted = true;
    } finally {
      if (!isAccepted) {
        leave();
      }
    }
  }

  private synchronized void leave() {
    active--;
    notifyAll();
  }

  private void work() {
    try {
      for (var job = next(); job != null; job = next()) {
        job.run();
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private synchronized @Nullable Runnable next() {
    var job = waiting.poll();
    if (job == null) {
      leave();
    }
    return job;
  }

  private synchronized void fail(Throwable e) {
    failure = failure == null ? e : failure;
    waiting.clear();
    leave();
  }

  /// Waits until all jobs are done, or for a time; answers whether they are done.
  ///
  /// @throws IllegalStateException with the bug that stopped a job
  synchronized boolean await(long millis) {
    if (active > 0 && failure == null) {
      try {
        wait(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("a load must not be interrupted, but cancelled", e);
      }
    }
    check();
    return active == 0;
  }

  /// @throws IllegalStateException with the bug that stopped a job
  synchronized void check() {
    if (failure instanceof OutOfMemoryError memory) {
      throw memory;
    }
    if (failure != null) {
      throw new IllegalStateException("reading failed", failure);
    }
  }

  /// Drops the jobs that did not begin, and waits for those that did.
  synchronized void abandon() {
    waiting.clear();
    boolean isInterrupted = false;
    while (active > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
