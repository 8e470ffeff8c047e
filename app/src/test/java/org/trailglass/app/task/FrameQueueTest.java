package org.trailglass.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FrameQueueTest {
  private static final int ACTIONS = 3;

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  void runsEachActionInAFrameOfItsOwnAndNoneInTheFirst() throws Exception {
    var done = new CompletableFuture<List<Integer>>();
    Platform.runLater(() -> watch(done));

    assertThat(done.get(30, TimeUnit.SECONDS)).isEqualTo(List.of(0, 1, 2, 3, 3));
  }

  /// How many actions were run when each frame has begun.
  private static void watch(CompletableFuture<List<Integer>> done) {
    var queue = new FrameQueue();
    var ran = new ArrayList<Integer>();
    for (int i = 0; i < ACTIONS; i++) {
      int number = i;
      queue.add(() -> ran.add(number));
    }
    // Timers are run in the order in which they were started.
    var seen = new ArrayList<Integer>();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        seen.add(ran.size());
        if (seen.size() == ACTIONS + 2) {
          stop();
          done.complete(seen);
        }
      }
    }.start();
  }
}
