package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.coverage.CoverageViewModel;
import org.trailglass.app.detail.DetailViewModel;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.open.PathText;
import org.trailglass.app.problems.ProblemsViewModel;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.shell.Program;
import org.trailglass.app.shell.ShellViewModel;
import org.trailglass.app.sources.SourcesViewModel;
import org.trailglass.app.status.StatusViewModel;
import org.trailglass.app.table.EventTableViewModel;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Memory;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Selection;
import org.trailglass.event.Fields;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// A source that is closed gives its memory back, whatever looked at it. {@link WindowTest} claims
/// the same of the window.
class ClosedSourceTest {
  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final CurrentThreadRunner runner = new CurrentThreadRunner();
  private final Settings settings = new Settings(new KeptSettings());
  private final Words words = Words.english();

  ClosedSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void isHeldByNoViewModel() throws IOException {
    // given
    var workspace = open.workspace();
    var lookers =
        new Object[] {
          new EventTableViewModel(
              workspace, settings, words, runner, new KnownFields(workspace, runner)),
          new DetailViewModel(workspace, runner),
          new SourcesViewModel(workspace, runner, any -> {}),
          new CoverageViewModel(workspace, runner),
          new ProblemsViewModel(workspace, words, runner),
          new StatusViewModel(workspace, settings, words, runner),
          new ShellViewModel(workspace, settings, words, new Program("1", Map.of(), folder -> {})),
          new OpenViewModel(workspace, runner, settings, words, new PathText(folder, folder))
        };

    // when
    var closed = lookAndClose();

    // then
    assertThat(Memory.isFree(closed)).isTrue();
    assertThat(lookers).doesNotContainNull();
  }

  private WeakReference<EventStore> lookAndClose() throws IOException {
    var workspace = open.workspace();
    open.open(
        folder.resolve("trail.json"),
        """
        {"eventVersion":"1","eventName":"A","eventTime":"2024-03-01T08:00:00Z"}
        {"eventVersion":"1","eventName":"B","eventTime":"2024-03-01T10:00:00Z"}
        {"eventVersion": @}
        """);
    var store = workspace.storeProperty().get();
    workspace.sortBy(new Sort(Fields.EVENT_NAME, false));
    workspace.reveal(store.id(0));
    workspace.select(Selection.all(), workspace.currentProperty().get());
    workspace.close(workspace.sourcesProperty().get().getFirst().number());
    return new WeakReference<>(store);
  }
}
