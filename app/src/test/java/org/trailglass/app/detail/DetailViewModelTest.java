package org.trailglass.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.store.RowId;

class DetailViewModelTest {
  private final StepRunner runner = new StepRunner();
  private final FakeReader reader = new FakeReader();
  private final Workspace workspace =
      new Workspace(
          new CurrentThreadRunner(), new FakeLoader(), () -> new Origin.OnDisk(Path.of("/sample")));
  private final DetailViewModel model = new DetailViewModel(workspace, runner, reader);

  private Optional<RowId> shown() {
    return model.detailProperty().get().map(EventDetail::id);
  }

  @Test
  void showsNothingAtFirst() {
    assertThat(shown()).isEmpty();
  }

  @Test
  void readsTheCurrentEventInTheBackground() {
    var id = reader.add("{\"eventName\":\"A\"}");

    workspace.select(id);

    assertThat(shown()).isEmpty();
    runner.runAll();
    assertThat(shown()).contains(id);
    assertThat(model.json().viewProperty().get()).isPresent();
  }

  @Test
  void dropsAnAnswerThatComesAfterANewerQuestion() {
    var first = reader.add("{\"eventName\":\"A\"}");
    var second = reader.add("{\"eventName\":\"B\"}");
    workspace.select(first);
    workspace.select(second);

    runner.run(1);
    runner.run(0);

    assertThat(shown()).contains(second);
  }

  @Test
  void keepsTheEventBeforeUntilTheNextIsRead() {
    var first = reader.add("{\"eventName\":\"A\"}");
    var second = reader.add("{\"eventName\":\"B\"}");
    workspace.select(first);
    runner.runAll();

    workspace.select(second);

    assertThat(shown()).contains(first);
  }

  @Test
  void showsNothingAtOnceWhenNothingIsSelected() {
    var id = reader.add("{\"eventName\":\"A\"}");
    workspace.select(id);

    workspace.select(Selection.none(), Optional.empty());
    runner.runAll();

    assertThat(shown()).isEmpty();
  }

  @Test
  void showsNothingOfAnEventWhoseSourceWasClosed() {
    workspace.select(new RowId(9, 9));
    runner.runAll();

    assertThat(shown()).isEmpty();
  }
}
