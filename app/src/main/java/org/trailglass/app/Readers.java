package org.trailglass.app;

import java.util.concurrent.Executor;
import org.trailglass.app.task.DaemonPool;

/// The threads that read files, one for each processor, which end when they are idle. Until the
/// window has something to show, one processor is left to it. Any thread.
final class Readers implements Executor {
  /// How many there are at most.
  static final int MOST = Runtime.getRuntime().availableProcessors();

  private final Executor pool;
  private final Runnable all;

  private Readers(Executor pool, Runnable all) {
    this.pool = pool;
    this.all = all;
  }

  /// Those of a window that shows nothing yet.
  static Readers ofNewWindow() {
    var pool = DaemonPool.of("reader", MOST);
    pool.setCorePoolSize(Math.max(1, MOST - 1));
    return new Readers(pool, () -> pool.setCorePoolSize(MOST));
  }

  /// Those of an executor, which are never fewer.
  static Readers of(Executor executor) {
    return new Readers(executor, () -> {});
  }

  /// Uses every processor from now on.
  void useAll() {
    all.run();
  }

  @Override
  public void execute(Runnable work) {
    pool.execute(work);
  }
}
