package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.TextSize;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.query.Query;

class ShellViewModelTest {
  private final FakeLoader loader = new FakeLoader();
  private final Settings settings = new Settings(new KeptSettings());
  private final Workspace workspace =
      new Workspace(new CurrentThreadRunner(), loader, () -> origin("/sample"));
  private final ShellViewModel model = model(workspace);
  private final ObservableValue<Boolean> isEmpty = model.isEmpty();

  private ShellViewModel model(Workspace of) {
    return new ShellViewModel(
        of, settings, Words.english(), new Program("1.2.3", Map.of(), folder -> {}));
  }

  private static Origin origin(String path) {
    return new Origin.OnDisk(Path.of(path));
  }

  @Test
  void saysWhatUndoingTakesBack() {
    // given
    var undo = model.undoWords();
    assertThat(undo.getValue()).isEqualTo("_Undo");
    assertThat(model.canUndo().getValue()).isFalse();

    // when
    workspace.filter(Filter.of(new Query.All().negated()));

    // then
    assertThat(undo.getValue()).isEqualTo("_Undo filter");
    assertThat(model.canUndo().getValue()).isTrue();

    // when
    model.undo();

    // then
    assertThat(undo.getValue()).isEqualTo("_Undo");
    assertThat(model.redoWords().getValue()).isEqualTo("_Redo filter");
  }

  @Test
  void isEmptyUntilSomethingIsOpenAndAgainWhenAllIsClosed() {
    // given
    assertThat(isEmpty.getValue()).isTrue();

    // when
    workspace.open(List.of(origin("/a"), origin("/b")));

    // then
    assertThat(isEmpty.getValue()).isFalse();
    assertThat(model.sources().getValue()).hasSize(2);

    // when
    model.close(model.sources().getValue().getFirst().number());

    // then
    assertThat(model.sources().getValue())
        .extracting(SourceState::origin)
        .containsExactly(origin("/b"));

    // when
    model.closeAll();

    // then
    assertThat(isEmpty.getValue()).isTrue();
  }

  @Test
  void staysEmptyWhereNothingCameOutUntilItsProblemsAreWanted() {
    // given
    loader.setFruitless(true);
    workspace.open(List.of(origin("/empty")));
    assertThat(isEmpty.getValue()).isTrue();

    // when
    model.showProblems();

    // then
    assertThat(isEmpty.getValue()).isFalse();
    assertThat(settings.now().isShown(Pane.PROBLEMS)).isTrue();

    // when
    model.show(Pane.PROBLEMS, false);

    // then
    assertThat(isEmpty.getValue()).isTrue();
  }

  @Test
  void forgetsThatProblemsWereWantedWhenAllIsClosed() {
    // given
    loader.setFruitless(true);
    workspace.open(List.of(origin("/empty")));
    model.showProblems();
    model.closeAll();

    // when
    workspace.open(List.of(origin("/empty")));

    // then
    assertThat(isEmpty.getValue()).isTrue();
  }

  @Test
  void isNamedByWhatIsOpen() {
    // given
    var title = model.title();
    assertThat(title.getValue()).isEqualTo("Trailglass");

    // when
    workspace.open(List.of(origin("/cases/trail.json")));
    var ofOne = title.getValue();
    workspace.open(List.of(origin("/cases/other.json")));

    // then
    assertThat(ofOne).isEqualTo("trail.json \u2013 Trailglass");
    assertThat(title.getValue()).isEqualTo("2 sources \u2013 Trailglass");
  }

  @Test
  void stopsALoadThatIsUnderWay() {
    // given
    var steps = new StepRunner();
    var slow = new Workspace(steps, loader, () -> origin("/sample"));
    var window = model(slow);
    var isLoading = window.isLoading();
    assertThat(isLoading.getValue()).isFalse();
    slow.open(List.of(origin("/large")));
    assertThat(isLoading.getValue()).isTrue();

    // when
    window.cancel();
    steps.runAll();

    // then
    assertThat(isLoading.getValue()).isFalse();
    assertThat(window.sources().getValue())
        .extracting(SourceState::status)
        .containsExactly(Status.CANCELLED);
  }

  @Test
  void keepsWhatAPersonChooses() {
    // when
    model.choose(ThemeChoice.DARK);
    model.choose(ZoneChoice.LOCAL);
    model.resizeText(TextSize::larger);
    model.show(Pane.SIDE, false);
    model.layout().keepSize(Pane.DETAIL, OptionalDouble.of(420));

    // then
    assertThat(model.theme().getValue()).isEqualTo(ThemeChoice.DARK);
    assertThat(model.zone().getValue()).isEqualTo(ZoneChoice.LOCAL);
    assertThat(settings.now().textSize()).isEqualTo(new TextSize(110));
    assertThat(model.isShown(Pane.SIDE).getValue()).isFalse();
    assertThat(model.layout().size(Pane.DETAIL).getValue()).hasValue(420);
    assertThat(model.layout().size(Pane.SIDE).getValue()).isEmpty();
    assertThat(model.program().version()).isEqualTo("1.2.3");
  }
}
