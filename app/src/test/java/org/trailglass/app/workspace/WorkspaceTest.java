package org.trailglass.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.intake.SourceReveal;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.intake.Unfinished;
import org.trailglass.app.task.StepRunner;
import org.trailglass.container.Origin;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.store.RowId;

class WorkspaceTest {
  private static final Origin A = new Origin.OnDisk(Path.of("/a"));
  private static final Origin B = new Origin.OnDisk(Path.of("/b"));
  private static final Origin SAMPLE = new Origin.OnDisk(Path.of("/sample"));

  private final StepRunner runner = new StepRunner();
  private final FakeLoader loader = new FakeLoader();
  private final Workspace workspace = new Workspace(runner, loader, () -> SAMPLE);

  @Test
  void loadsOneSourceAfterTheOther() {
    // when
    workspace.open(List.of(A, B));

    // then
    assertThat(states()).containsExactly(Status.LOADING, Status.WAITING);
    assertThat(runner.waiting()).isEqualTo(1);
    runner.run(0);
    assertThat(states()).containsExactly(Status.LOADED, Status.LOADING);
    runner.runAll();
    assertThat(states()).containsExactly(Status.LOADED, Status.LOADED);
    assertThat(loader.diary()).containsExactly("load 1", "loaded 1", "load 2", "loaded 2");
  }

  @Test
  void addsToWhatIsOpen() {
    // given
    open(A);

    // when
    open(B);

    // then
    assertThat(origins()).containsExactly(A, B);
  }

  @Test
  void hasWhatFollowsFromTheSourcesBeforeOthersSeeThemChange() {
    // given
    loader.find(problem("first"));
    var reported =
        workspace
            .sourcesProperty()
            .map(list -> list.stream().flatMap(of -> of.report().problems().stream()).toList());
    var isCollected = new ArrayList<Boolean>();
    reported.subscribe(now -> isCollected.add(now.equals(workspace.problemsProperty().get())));

    // when
    open(A);

    // then
    assertThat(reported.getValue()).hasSize(1);
    assertThat(isCollected).containsOnly(true);
  }

  @Test
  void showsProgressWhileLoadingAndNoneAfterwards() {
    // given
    var seen = new ArrayList<Boolean>();
    workspace.progressProperty().subscribe(progress -> seen.add(progress.isPresent()));

    // when
    open(A);

    // then
    assertThat(seen).startsWith(false, true).endsWith(false);
  }

  @Test
  void takesAClosedSourceOutOfStoreAndList() {
    // given
    open(A, B);

    // when
    workspace.close(1);

    // then
    assertThat(states()).containsExactly(Status.CLOSING, Status.LOADED);
    runner.runAll();
    assertThat(origins()).containsExactly(B);
    assertThat(loader.diary()).endsWith("close 1");
  }

  @Test
  void stopsTheLoadOfASourceThatIsClosed() {
    // given
    workspace.open(List.of(A));

    // when
    workspace.close(1);
    runner.runAll();

    // then
    assertThat(loader.diary()).containsExactly("load 1", "cancelled 1", "close 1");
    assertThat(origins()).isEmpty();
  }

  @Test
  void forgetsASourceThatIsClosedWhileItWaits() {
    // given
    workspace.open(List.of(A, B));

    // when
    workspace.close(2);
    runner.runAll();

    // then
    assertThat(loader.diary()).containsExactly("load 1", "loaded 1");
  }

  @Test
  void keepsWhatWasReadWhenALoadIsCancelledAndForgetsThoseThatWait() {
    // given
    workspace.open(List.of(A, B));

    // when
    workspace.cancel();
    runner.runAll();

    // then
    assertThat(states()).containsExactly(Status.CANCELLED, Status.CANCELLED);
    assertThat(loader.diary()).containsExactly("load 1", "cancelled 1");
  }

  @Test
  void readsASourceAnewAtItsPlaceInTheList() {
    // given
    open(A, B);

    // when
    workspace.reload(1);
    runner.runAll();

    // then
    assertThat(origins()).containsExactly(A, B);
    assertThat(numbers()).containsExactly(3, 2);
    assertThat(loader.diary()).endsWith("close 1", "load 3", "loaded 3");
  }

  @Test
  void pointsAtAPathThatIsOpenAlready() {
    // given
    open(A, B);

    // when
    open(A);
    var first = workspace.sourceRevealProperty().get();
    open(A);

    // then
    assertThat(numbers()).containsExactly(1, 2);
    assertThat(first.map(SourceReveal::source)).contains(1);
    assertThat(workspace.sourceRevealProperty().get()).isNotEqualTo(first);
  }

  @Test
  void readsAPathAnewOfWhichTheLastReadingWasStopped() {
    // given
    workspace.open(List.of(A));
    workspace.cancel();
    runner.runAll();

    // when
    open(A);

    // then
    assertThat(numbers()).containsExactly(2);
    assertThat(states()).containsExactly(Status.LOADED);
  }

  @Test
  void tellsWhatAStoppedLoadLacks() {
    // when
    workspace.open(List.of(A, B));
    runner.run(0);
    workspace.cancel();
    runner.runAll();

    // then
    var unfinished = Unfinished.of(workspace.sourcesProperty().get());
    assertThat(unfinished)
        .containsExactly(new Unfinished(2, Status.CANCELLED, 1, 48, true, "count.files"));
    assertThat(unfinished.getFirst().key()).isEqualTo("unfinished.cancelled");
  }

  @Test
  void tellsThatASourceWasStoppedBeforeItsFilesWereFound() {
    // when
    workspace.open(List.of(A, B));
    workspace.cancel();
    runner.runAll();

    // then
    assertThat(Unfinished.of(workspace.sourcesProperty().get()))
        .extracting(Unfinished::key)
        .containsExactly("unfinished.cancelled", "unfinished.cancelled.unread");
  }

  @Test
  void countsAsUnfinishedWhatTheMemoryDidNotHold() {
    // given
    var full =
        new Problem.LimitReached(
            Place.whole("/a", ""), Problem.Limit.MEMORY, 1, Problem.Action.CUT_OFF);
    loader.find(full);

    // when
    open(A);

    // then
    assertThat(states()).containsExactly(Status.OUT_OF_MEMORY);
  }

  @Test
  void saysThatTheMemoryDidNotSufficeAndGoesOn() {
    // given
    loader.setMeanwhile(
        () -> {
          throw new OutOfMemoryError("by the test");
        });
    workspace.open(List.of(A, B));

    // when
    assertThatThrownBy(() -> runner.run(0)).isInstanceOf(OutOfMemoryError.class);
    loader.setMeanwhile(() -> {});
    runner.runAll();

    // then
    assertThat(states()).containsExactly(Status.OUT_OF_MEMORY, Status.LOADED);
  }

  @Test
  void keepsWhatWasReadUntilTheMemoryWasFull() {
    // given
    var full =
        new Problem.LimitReached(
            Place.whole("/a", ""), Problem.Limit.MEMORY, 256, Problem.Action.CUT_OFF);
    loader.find(full);

    // when
    workspace.open(List.of(A));
    runner.runAll();

    // then
    assertThat(states()).containsExactly(Status.OUT_OF_MEMORY);
    workspace.close(workspace.sourcesProperty().get().getFirst().number());
    runner.runAll();
    assertThat(loader.diary()).endsWith("close 1");
  }

  @Test
  void goesOnAfterAFaultInTheProgramAndDoesNotHideIt() {
    // given
    loader.setMeanwhile(
        () -> {
          throw new IllegalStateException("by the test");
        });
    workspace.open(List.of(A, B));

    // when
    assertThatThrownBy(() -> runner.run(0)).hasRootCauseMessage("by the test");
    loader.setMeanwhile(() -> {});
    runner.runAll();

    // then
    assertThat(states()).containsExactly(Status.FAILED, Status.LOADED);
  }

  @Test
  void collectsTheProblemsOfAllSources() {
    // given
    var first = problem("first");
    var second = problem("second");
    loader.find(first);
    open(A);
    loader.find(second);

    // when
    open(B);

    // then
    assertThat(workspace.problemsProperty().get()).containsExactly(first, second);
    workspace.close(1);
    runner.runAll();
    assertThat(workspace.problemsProperty().get()).containsExactly(second);
  }

  @Test
  void opensTheSample() {
    // when
    workspace.openSample();
    runner.runAll();

    // then
    assertThat(origins()).containsExactly(SAMPLE);
  }

  @Test
  void selectsOneEventAndWishesThatItIsSeen() {
    // given
    var id = new RowId(3, 4);

    // when
    workspace.reveal(id);
    var first = workspace.revealProperty().get();
    workspace.reveal(id);

    // then
    assertThat(workspace.currentProperty().get()).contains(id);
    assertThat(workspace.selectionProperty().get()).isEqualTo(Selection.of(id));
    assertThat(workspace.revealProperty().get()).isNotEqualTo(first);
  }

  @Test
  void beginsWithNothing() {
    assertThat(workspace.resultProperty().get().size()).isZero();
    assertThat(workspace.currentProperty().get()).isEqualTo(Optional.empty());
  }

  private static Problem problem(String key) {
    return new Problem.DuplicateKey(Place.whole("/a", ""), key);
  }

  private void open(Origin... origins) {
    workspace.open(List.of(origins));
    runner.runAll();
  }

  private List<Status> states() {
    return workspace.sourcesProperty().get().stream().map(SourceState::status).toList();
  }

  private List<Origin> origins() {
    return workspace.sourcesProperty().get().stream().map(SourceState::origin).toList();
  }

  private List<Integer> numbers() {
    return workspace.sourcesProperty().get().stream().map(SourceState::number).toList();
  }
}
