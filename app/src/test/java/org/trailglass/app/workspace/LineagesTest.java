package org.trailglass.app.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.task.StepRunner;
import org.trailglass.event.SetField;
import org.trailglass.odduse.AwsRanges;
import org.trailglass.odduse.BadRangesException;
import org.trailglass.store.EventStore;

/// Who is behind the events is worked out by the runner, and nothing of it where the window works,
/// which is the thread of the test: it has the work in its hands, and runs it when it wants.
class LineagesTest {
  private static final String EVENT =
      """
      {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"ListBuckets",
       "userIdentity":{"type":"IAMUser","userName":"alice","accountId":"111122223333",
       "accessKeyId":"AKIAALICE"}}
      """;

  private final OpenWorkspace open = new OpenWorkspace();
  private final StepRunner runner = new StepRunner();
  private EventStore known = EventStore.empty();
  private final Lineages lineages = new Lineages(runner, store -> known = store);

  @AfterEach
  void close() {
    open.close();
  }

  private EventStore load(Path folder) throws IOException {
    open.open(folder.resolve("trail.json"), EVENT);
    return open.workspace().storeProperty().get();
  }

  @Test
  void leavesAllWorkToTheRunner(@TempDir Path folder) throws IOException {
    // given
    var store = load(folder);

    // when
    lineages.settle(store);

    // then
    assertThat(runner.waiting()).isEqualTo(1);
    assertThat(lineages.lineage.get().steps()).isEmpty();
    assertThat(known.events()).isZero();

    // when
    runner.run(0);

    // then
    assertThat(lineages.lineage.get().steps()).hasSize(1);
    assertThat(lineages.oddUses.get().lineage()).isSameAs(lineages.lineage.get());
    assertThat(known.first(0, SetField.ORIGIN.path())).hasValue("alice");
    assertThat(runner.waiting()).isZero();
  }

  @Test
  void looksAtASnapshotOnce(@TempDir Path folder) throws IOException {
    var store = load(folder);

    lineages.settle(store);
    lineages.settle(store);

    assertThat(runner.waiting()).isEqualTo(1);
  }

  @Test
  void keepsTheLineageWhereOnlyTheRangesOfAwsAreNew(@TempDir Path folder)
      throws IOException, BadRangesException {
    // given
    lineages.settle(load(folder));
    runner.runAll();
    var lineage = lineages.lineage.get();

    // when
    var ranges = "{\"prefixes\":[{\"ip_prefix\":\"203.0.113.0/24\"}]}".getBytes(UTF_8);
    lineages.compareWith(Optional.of(AwsRanges.of(ranges)));

    // then
    assertThat(runner.waiting()).isEqualTo(1);
    runner.runAll();
    assertThat(lineages.lineage.get()).isSameAs(lineage);
  }
}
