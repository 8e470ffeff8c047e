package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadersTest {
  private static final long PATIENCE = 60;

  private final CountDownLatch end = new CountDownLatch(1);
  private final Semaphore begun = new Semaphore(0);

  @Test
  void leavesAProcessorToAWindowThatShowsNothingYet() throws InterruptedException {
    // given
    var readers = Readers.ofNewWindow();
    int first = Math.max(1, Readers.MOST - 1);

    // when
    for (int i = 0; i < Readers.MOST; i++) {
      readers.execute(this::read);
    }
    boolean haveFirstBegun = begun.tryAcquire(first, PATIENCE, TimeUnit.SECONDS);
    int others = begun.availablePermits();
    readers.useAll();
    boolean haveAllBegun = begun.tryAcquire(Readers.MOST - first, PATIENCE, TimeUnit.SECONDS);
    end.countDown();

    // then
    assertThat(haveFirstBegun).isTrue();
    assertThat(others).isZero();
    assertThat(haveAllBegun).isTrue();
  }

  private void read() {
    begun.release();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
