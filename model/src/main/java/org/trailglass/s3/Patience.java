package org.trailglass.s3;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// How long passing faults are waited out, beyond what the store itself does: longer after each one
/// in a row, until it was enough.
/// One thread.
final class Patience {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int MOST_IN_A_ROW = 5;
  private static final int MOST = 100;

  /// How long a cancel goes unnoticed at most.
  private static final long LOOK_NANOS = 50_000_000;

  private final Pause pause;
  private int row;
  private int faults;

  /// Waits, but not longer than until the person gives up.
  @FunctionalInterface
  interface Pause {

    /// @param isCancelled asked often
    void take(Duration time, BooleanSupplier isCancelled);

    /// Lets the thread wait.
    static Pause onThisThread() {
      return (time, isCancelled) -> {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
          if (isCancelled.getAsBoolean()) {
            return;
          }
          LockSupport.parkNanos(Math.min(left, LOOK_NANOS));
        }
      };
    }
  }

  Patience(Pause pause) {
    this.pause = pause;
  }

  /// Something came: what goes wrong from here on is new.
  void restore() {
    row = 0;
  }

  /// Waits for the fault to pass.
  ///
  /// @throws S3Exception the fault, where waiting does not help, or no longer
  void waitOut(S3Exception fault, BooleanSupplier isCancelled) throws S3Exception {
    row++;
    faults++;
    if (!fault.isPassing() || row == MOST_IN_A_ROW || faults == MOST) {
      throw fault;
    }
    var time = FIRST.multipliedBy(1L << (row - 1));
    pause.take(time.compareTo(LONGEST) < 0 ? time : LONGEST, isCancelled);
  }
}
