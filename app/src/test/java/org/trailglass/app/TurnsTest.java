package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TurnsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final AtomicBoolean isThere = new AtomicBoolean();
  private final CompletableFuture<Boolean> wasThere = new CompletableFuture<>();

  @Test
  void letsWhatIsAddedWaitUntilSomethingIsSeen(FxRobot robot) {
    // given
    robot.interact(() -> addAfterWaiting(Duration.ofDays(1)));
    var framesPassed = new CompletableFuture<Void>();
    robot.interact(() -> new Countdown(framesPassed).start());
    assertThat(framesPassed).succeedsWithin(PATIENCE);

    // when
    robot.interact(() -> isThere.set(true));

    // then
    assertThat(wasThere).succeedsWithin(PATIENCE).isEqualTo(true);
  }

  @Test
  void letsNothingWaitForeverForWhatNeverComes(FxRobot robot) {
    // when
    robot.interact(() -> addAfterWaiting(Duration.ofMillis(1)));

    // then
    assertThat(wasThere).succeedsWithin(PATIENCE).isEqualTo(false);
  }

  private void addAfterWaiting(Duration longest) {
    var turns = new Turns();
    turns.await(isThere::get, longest);
    turns.add(List.of(() -> wasThere.complete(isThere.get())));
  }

  /// A few frames more than are needed to see something.
  private static final class Countdown extends AnimationTimer {
    private final CompletableFuture<Void> passed;
    private int left = 2 * Frames.UNTIL_USABLE;

    Countdown(CompletableFuture<Void> passed) {
      this.passed = passed;
    }

    @Override
    public void handle(long now) {
      left--;
      if (left == 0) {
        stop();
        passed.complete(null);
      }
    }
  }
}
