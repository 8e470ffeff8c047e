package org.trailglass.odduse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.load.Loader;
import org.trailglass.sample.SampleIncident;
import org.trailglass.store.EventStore;

/// What the sample incident shows of odd use, and what its quiet days do not.
class SampleOddUsesTest {
  private static EventStore store = EventStore.empty();
  private static OddUses uses = OddUses.none();

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    SampleIncident.write(folder);
    try (var executor = Executors.newFixedThreadPool(2)) {
      var origin = new Origin.OnDisk(folder);
      store =
          new Loader(executor, 2, Limits.defaults())
              .load(0, origin, EventStore.empty(), (snapshot, progress, soFar) -> {}, () -> false)
              .store();
    }
    uses = OddUses.of(Lineage.of(store, () -> false), Optional.empty(), () -> false);
  }

  private static Step step(String key) {
    return uses.lineage().steps().stream()
        .filter(step -> step.keys().contains(key))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> codes(String key) {
    return uses.of(step(key)).stream()
        .map(count -> count.first().kind().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void tellsOfTheLeakedKeyWhenItComesFromAnotherNetwork() {
    var network = uses.of(step(SampleIncident.LEAKED_KEY)).getFirst();

    assertThat(network.events()).isOne();
    assertThat(store.first(network.first().row(), Fields.EVENT_NAME)).hasValue("GetCallerIdentity");
    assertThat(uses.events()).isEqualTo(15);
    assertThat(network.first())
        .isInstanceOfSatisfying(
            OddUse.Changed.class,
            changed -> {
              assertThat(changed.kind()).isEqualTo(OddKind.NEW_NETWORK);
              assertThat(changed.before()).isEqualTo("198.51.100.0/24");
              assertThat(changed.now()).isEqualTo("203.0.113.0/24");
            });
    assertThat(codes(SampleIncident.LEAKED_KEY)).contains("new-network", "new-agent", "new-region");
  }

  @Test
  void tellsOfTheWebServersAgent() {
    assertThat(codes("ASIA4NWWEBSE3EXAMPLE")).contains("new-agent");
  }

  @Test
  void tellsOfRootAndOfSigningInByPasswordAlone() {
    assertThat(events(OddKind.ROOT)).isPositive();
    assertThat(events(OddKind.SIGN_IN_WITHOUT_MFA)).isEqualTo(1);
  }

  private static long events(OddKind kind) {
    return IntStream.range(0, uses.lineage().store().rows())
        .filter(row -> uses.of(row).stream().anyMatch(use -> use.kind() == kind))
        .count();
  }

  @Test
  void saysNothingOfOtherSessions() {
    var odd = new TreeSet<String>();
    for (var step : uses.lineage().steps()) {
      uses.of(step).forEach(count -> odd.add(step.label() + " " + count.first().kind().code()));
    }

    assertThat(odd)
        .containsExactlyInAnyOrder(
            "deploy-pipeline/jenkins-7731 new-region",
            "jenkins-deploy new-region",
            "jenkins-deploy new-agent",
            "jenkins-deploy new-network",
            "root root",
            "svc-backup-sync sign-in-without-mfa",
            "web-server/i-0c3d5b7a9f82e4160 new-agent");
  }

  @Test
  void writesTheFieldOnEveryOddEventAndOnNoOther() {
    var layered = uses.on(store);

    for (int row = 0; row < store.rows(); row++) {
      var codes = uses.of(row).stream().map(use -> use.kind().code()).toList();
      assertThat(layered.values(row, SetField.ODD.path())).isEqualTo(codes);
    }
  }
}
