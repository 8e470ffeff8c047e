package org.trailglass.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.sample.SampleIncident;
import org.trailglass.store.EventStore;

/// Loads that come to an end of their own: by a listener, a reader, an executor.
@Timeout(60)
class LoadFailureTest {
  private static final LoadListener NOBODY = (store, progress, report) -> {};
  private static final BooleanSupplier NEVER = () -> false;

  private static Path incident;
  private static ExecutorService threads;
  private static LoadResult expected;

  private final Loader loader = new Loader(Runnable::run, 1, Limits.defaults());

  @BeforeAll
  static void writeTheIncident(@TempDir Path shared) throws IOException {
    incident = shared;
    SampleIncident.write(incident);
    threads = Executors.newFixedThreadPool(2);
    expected =
        new Loader(Runnable::run, 1, Limits.defaults())
            .load(0, new Origin.OnDisk(incident), EventStore.empty(), NOBODY, NEVER);
  }

  @AfterAll
  static void stop() {
    threads.shutdown();
  }

  @Test
  void deletesThePrivateFileOfALoadThatFails() {
    var seen = new ArrayList<EventStore>();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                loader.load(
                    0,
                    new Origin.OnDisk(incident),
                    EventStore.empty(),
                    (store, progress, report) -> {
                      seen.add(store);
                      throw new IllegalStateException("listener");
                    },
                    NEVER));

    var store = seen.getFirst();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.raw(0));
  }

  @Test
  void endsWithTheExceptionOfAListenerAndLoadsAgain() {
    var many = new Loader(threads, 2, Limits.defaults());
    var origin = new Origin.OnDisk(incident);
    LoadListener failing =
        (store, progress, report) -> {
          throw new IllegalStateException("listener");
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> many.load(0, origin, EventStore.empty(), failing, NEVER))
        .withMessage("listener");

    var result = many.load(1, origin, EventStore.empty(), NOBODY, NEVER);
    assertThat(result.store().events()).isEqualTo(expected.store().events());
  }

  @Test
  void endsWithTheBugOfAReader() {
    var asked = new AtomicInteger();
    var reading = Thread.currentThread();
    BooleanSupplier broken =
        () -> {
          if (Thread.currentThread() != reading && asked.incrementAndGet() == 200) {
            throw new UnsupportedOperationException("bug");
          }
          return false;
        };

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                new Loader(threads, 2, Limits.defaults())
                    .load(0, new Origin.OnDisk(incident), EventStore.empty(), NOBODY, broken))
        .withRootCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void endsWhenTheExecutorTakesNothing() {
    Executor closed =
        job -> {
          throw new RejectedExecutionException("closed");
        };

    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(
            () ->
                new Loader(closed, 2, Limits.defaults())
                    .load(0, new Origin.OnDisk(incident), EventStore.empty(), NOBODY, NEVER));
  }
}
