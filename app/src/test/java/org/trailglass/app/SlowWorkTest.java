package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.Fields;
import org.trailglass.load.Loader;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.sample.SampleIncident;
import org.trailglass.search.Sort;

/// Load, search, sort and parse never run on the FX thread: here the test's thread is that, and a
/// runner keeps what it is given. While it keeps it, nothing comes of what a person asked for, so
/// that nothing can have worked on it.
class SlowWorkTest {
  private final StepRunner runner = new StepRunner();
  private final Path folder;
  private final Workspace workspace;
  private final Models models;

  SlowWorkTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    var incident = Files.createDirectory(folder.resolve("incident"));
    SampleIncident.write(incident);
    var loader = new Loader(Runnable::run, 1, Limits.defaults());
    var sources =
        new LoaderSources(
            loader,
            () -> {
              throw new AssertionError("no bucket is asked for");
            });
    this.workspace = new Workspace(runner, sources, () -> new Origin.OnDisk(incident));
    this.models =
        new Models(
            workspace, new Settings(new KeptSettings()), Words.english(), runner, shown -> {});
  }

  @Test
  void loadsNothingWhileTheRunnerKeepsTheLoad() {
    workspace.open(List.of(new Origin.OnDisk(folder.resolve("incident"))));

    assertThat(workspace.storeProperty().get().events()).isZero();
    runner.runAll();
    assertThat(workspace.storeProperty().get().events()).isEqualTo(SampleIncident.EVENTS);
  }

  @Test
  void writesNoSampleWhileTheRunnerKeepsIt() {
    workspace.openSample();

    assertThat(workspace.sourcesProperty().get()).isEmpty();
    runner.runAll();
    assertThat(workspace.isSampleOpen()).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> searchesNothingWhileTheRunnerKeepsTheSearch() {
    return Stream.of("outcome:failed", "\"jenkins\"", "odd:*", "name:/^Get.*/ -service:s3")
        .map(text -> DynamicTest.dynamicTest(text, () -> keepsTheSearch(text)));
  }

  private void keepsTheSearch(String text) {
    // given
    openAll();
    workspace.filter(Filter.none());
    runner.runAll();
    var before = workspace.resultProperty().get();

    // when
    workspace.filter(new Filter(text, ((ParsedQuery) QueryParser.parse(text)).query()));

    // then
    assertThat(workspace.resultProperty().get()).isSameAs(before);
    runner.runAll();
    assertThat(workspace.resultProperty().get().size()).isPositive().isLessThan(before.size());
  }

  @Test
  void sortsNothingWhileTheRunnerKeepsTheSort() {
    // given
    openAll();
    var before = workspace.resultProperty().get();

    // when
    workspace.sortBy(new Sort(Fields.EVENT_NAME, true));

    // then
    assertThat(workspace.resultProperty().get()).isSameAs(before);
    runner.runAll();
    assertThat(workspace.resultProperty().get().sort().path()).isEqualTo(Fields.EVENT_NAME);
  }

  @Test
  void parsesNoEventWhileTheRunnerKeepsIt() {
    // given
    openAll();

    // when
    workspace.reveal(workspace.storeProperty().get().id(0));

    // then
    assertThat(models.detail.detailProperty().get()).isEmpty();
    runner.runAll();
    assertThat(models.detail.detailProperty().get()).isPresent();
  }

  @Test
  void followsNoCredentialsWhileTheRunnerKeepsThat() {
    // given
    workspace.openSample();
    while (workspace.storeProperty().get().events() < SampleIncident.EVENTS) {
      runner.run(0);
    }

    // then
    assertThat(workspace.lineageProperty().get().store().events())
        .isLessThan(SampleIncident.EVENTS);
    runner.runAll();
    assertThat(workspace.lineageProperty().get().store().events()).isEqualTo(SampleIncident.EVENTS);
  }

  private void openAll() {
    if (!workspace.isSampleOpen()) {
      workspace.openSample();
      runner.runAll();
    }
  }
}
