package org.trailglass.benchmark;

import java.util.concurrent.Callable;

/// Tells how long work takes, in nanoseconds.
final class Stopwatch {
  /// What work gave, and what it took.
  record Timed<T>(T result, long nanos) {}

  private Stopwatch() {}

  static <T> Timed<T> time(Callable<T> work) {
    long start = System.nanoTime();
    try {
      var result = work.call();
      return new Timed<>(result, System.nanoTime() - start);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static long nanos(Callable<?> work) {
    return time(work).nanos();
  }

  /// Of work that is done several times.
  static long median(int rounds, Callable<?> work) {
    var nanos = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      nanos[round] = nanos(work);
    }
    return Median.of(nanos);
  }
}
