package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.settings.Part;
import org.trailglass.app.workspace.Memory;

/// A window that is closed gives its memory back. Without a robot, which holds the last window that
/// it typed into; and in a process of its own, since robots of other tests do.
@InWindow
class ClosedWindowTest {
  private static final long LONGEST_WAIT = 60_000;

  private final Path folder;

  ClosedWindowTest(Workbench bench) {
    folder = bench.folder();
  }

  @Test
  void isHeldByNothing() {
    // when
    var closed = openAndClose();

    // then
    assertThat(closed).allMatch(ClosedWindowTest::isFree);
  }

  @Test
  void isNotHeldByAStageThatShowsSomethingElse() {
    // given
    var stage = WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT, () -> new Stage());

    // when
    var closed = openAndReplace(stage);

    // then
    assertThat(closed).allMatch(ClosedWindowTest::isFree);
    WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT, stage::hide);
  }

  @Test
  void holdsNothingOfAWindowOfAPartThatCameBack() {
    // given
    var window = WindowPlan.in(folder).onNewStage();
    window.openSample();

    // when
    var own = detachAndBringBack(window);

    // then
    assertThat(own).matches(ClosedWindowTest::isFree);
    window.close();
    window.act(() -> window.stage().hide());
  }

  private static WeakReference<?> detachAndBringBack(OpenWindow window) {
    window.detach(Part.DETAIL, true);
    var stage = new WeakReference<>(window.own().getFirst());
    window.detach(Part.DETAIL, false);
    return stage;
  }

  /// The toolkit lets go of a scene some frames after it was shown for the last time.
  private static boolean isFree(WeakReference<?> reference) {
    return Memory.isFree(reference, WaitForAsyncUtils::waitForFxEvents);
  }

  private List<WeakReference<?>> openAndReplace(Stage stage) {
    var window = WindowPlan.in(folder).on(stage);
    window.openSample();
    var held =
        List.<WeakReference<?>>of(
            new WeakReference<>(window.composition()), new WeakReference<>(window.root()));
    window.close();
    window.act(() -> stage.setScene(new Scene(new Group())));
    return held;
  }

  private List<WeakReference<?>> openAndClose() {
    var window = WindowPlan.in(folder).onNewStage();
    window.openSample();
    window.reveal((store, row) -> true); // whose JSON is shown
    window.detach(Part.FACETS, true);
    var own = new WeakReference<>(window.own().getFirst());
    for (var place : List.of("#filter-field", ".json-area", "#events")) {
      window.act(() -> window.root().lookup(place).requestFocus());
      window.settle();
    }
    window.close();
    window.act(() -> window.stage().hide());
    return List.of(
        new WeakReference<>(window.composition()),
        new WeakReference<>(window.root()),
        new WeakReference<>(window.stage()),
        own);
  }
}
