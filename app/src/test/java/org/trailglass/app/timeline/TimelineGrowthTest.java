package org.trailglass.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.intake.SourceLoader;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadProgress;
import org.trailglass.load.LoadResult;
import org.trailglass.load.SourceReport;
import org.trailglass.load.StageTimes;
import org.trailglass.store.EventStore;

class TimelineGrowthTest implements SourceLoader {
  private static final long PAUSE = 500_000_000;

  private final List<EventStore> snapshots = new ArrayList<>();
  private final List<Integer> counted = new ArrayList<>();
  private long now;

  TimelineGrowthTest(@TempDir Path folder) throws IOException {
    try (var open = new OpenWorkspace()) {
      for (int i = 0; i < 5; i++) {
        open.open(
            folder.resolve(i + ".json"),
            "{\"eventVersion\":\"1\",\"eventName\":\"A%d\",\"eventTime\":\"2024-03-01T10:0%d:00Z\"}"
                .formatted(i, i));
        snapshots.add(open.workspace().storeProperty().get());
      }
    }
  }

  @Test
  void countsNowAndThenWhileALoadGrowsAndAtItsEnd() {
    // given
    var runner = new CurrentThreadRunner();
    var workspace = new Workspace(runner, this, () -> new Origin.Pasted("none", new byte[0]));
    var model =
        new TimelineViewModel(workspace, new Settings(new KeptSettings()), runner, () -> now);
    model.watchedProperty().set(true);
    model.pictureProperty().subscribe(picture -> counted.add(picture.frame().spread().events()));
    now = PAUSE;

    // when
    workspace.open(List.of(new Origin.Pasted("growing", new byte[0])));

    // then
    assertThat(counted).containsExactly(0, 1, 4, 5);
  }

  /// A snapshot more every 0.2 seconds.
  @Override
  public LoadResult load(
      int source,
      Origin origin,
      EventStore into,
      LoadListener listener,
      BooleanSupplier isCancelled) {
    var report = SourceReport.nothing(source, origin);
    for (var snapshot : snapshots) {
      listener.progressed(snapshot, new LoadProgress(1, 1, true, 0, 0, 1, 0, 0), report);
      now += PAUSE * 2 / 5;
    }
    return new LoadResult(snapshots.getLast(), report, StageTimes.none());
  }

  @Override
  public EventStore close(int source, EventStore store) {
    return store;
  }
}
