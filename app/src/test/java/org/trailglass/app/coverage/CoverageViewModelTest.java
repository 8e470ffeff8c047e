package org.trailglass.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.workspace.Memory;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;
import org.trailglass.summary.Coverage;
import org.trailglass.summary.FirstEvent;
import org.trailglass.summary.Lane;

class CoverageViewModelTest {
  private static final long EIGHT =
      Instant.parse("2024-03-01T08:00:00Z").toEpochMilli() / Coverage.HOUR;

  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final CoverageViewModel model =
      new CoverageViewModel(open.workspace(), new CurrentThreadRunner());

  CoverageViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void openTwoRegions() throws IOException {
    open.open(
        folder.resolve("trail.json"),
        """
        {"eventVersion":"1","eventName":"A","eventTime":"2024-03-01T08:00:00Z","awsRegion":"a"}
        {"eventVersion":"1","eventName":"B","eventTime":"2024-03-01T10:10:00Z","awsRegion":"a"}
        {"eventVersion":"1","eventName":"C","eventTime":"2024-03-01T10:05:00Z","awsRegion":"b"}
        """);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void countsOnlyWhileSomeoneLooks() throws IOException {
    // given
    assertThat(lanes()).isEmpty();

    // when
    model.watchedProperty().set(true);

    // then
    assertThat(lanes()).extracting(Lane::region).containsExactly("a", "b");
    assertThat(lanes().getFirst().gaps()).isEqualTo(1);

    // when
    model.watchedProperty().set(false);
    open.open(folder.resolve("more.json"), event("D", "2024-03-02T00:00:00Z", "c"));

    // then
    assertThat(lanes()).hasSize(2);
    model.watchedProperty().set(true);
    assertThat(lanes()).extracting(Lane::region).containsExactly("a", "b", "c");
  }

  @Test
  void countsNothingTwiceWhenSomeoneLooksAgain() {
    // given
    model.watchedProperty().set(true);
    var counted = model.coverageProperty().get();

    // when
    model.watchedProperty().set(false);
    model.watchedProperty().set(true);

    // then
    assertThat(model.coverageProperty().get()).isSameAs(counted);
  }

  @Test
  void followsWhatIsClosedWhileNobodyLooks() {
    // given
    model.watchedProperty().set(true);
    model.watchedProperty().set(false);

    // when
    closeAll();
    model.watchedProperty().set(true);

    // then
    assertThat(model.coverageProperty().get().isEmpty()).isTrue();
  }

  @Test
  void holdsNoEventsOfASourceThatWasClosedWhileNobodyLooked() {
    // given
    model.watchedProperty().set(true);
    model.watchedProperty().set(false);

    // when
    var closed = new WeakReference<EventStore>(open.workspace().storeProperty().get());
    closeAll();

    // then
    assertThat(Memory.isFree(closed)).isTrue();
  }

  @Test
  void goesToTheFirstEventOfSomeHours() {
    // given
    var first = new FirstEvent("", "a", EIGHT + 1, EIGHT + 3);

    // when
    model.goTo(first);

    // then
    var store = open.workspace().storeProperty().get();
    var current = open.workspace().currentProperty().get().orElseThrow();
    assertThat(store.first(store.row(current), Fields.EVENT_NAME)).contains("B");
    assertThat(open.workspace().revealProperty().get()).isPresent();

    // when
    model.goTo(new FirstEvent("", "b", EIGHT, EIGHT + 1));

    // then
    assertThat(open.workspace().currentProperty().get()).contains(current);
  }

  @Test
  void tellsWhatWasNotReadToItsEnd() {
    // given
    var loader = new FakeLoader();
    var workspace =
        new Workspace(
            new CurrentThreadRunner(), loader, () -> new Origin.Pasted("none", new byte[0]));
    var stopped = new CoverageViewModel(workspace, new CurrentThreadRunner());
    loader.setMeanwhile(workspace::cancel);

    // when
    workspace.open(List.of(new Origin.OnDisk(folder)));

    // then
    assertThat(stopped.unfinishedProperty().getValue()).hasSize(1);
    assertThat(model.unfinishedProperty().getValue()).isEmpty();
  }

  @Test
  void keepsTheWidthOfAColumn() {
    // when
    model.show(HourSpan.DAY);

    // then
    assertThat(model.spanProperty().get()).isEqualTo(HourSpan.DAY);
  }

  private List<Lane> lanes() {
    var coverage = model.coverageProperty().get();
    return coverage.isEmpty() ? List.of() : coverage.lanes();
  }

  private void closeAll() {
    open.workspace()
        .sourcesProperty()
        .get()
        .forEach(source -> open.workspace().close(source.number()));
  }

  private static String event(String name, String time, String region) {
    return """
    {"eventVersion":"1","eventName":"%s","eventTime":"%s","awsRegion":"%s"}
    """
        .formatted(name, time, region);
  }
}
