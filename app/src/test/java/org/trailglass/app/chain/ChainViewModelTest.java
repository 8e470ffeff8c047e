package org.trailglass.app.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.identity.Strength;

class ChainViewModelTest {
  private final Path folder;
  private final OpenWorkspace records = new OpenWorkspace();
  private final ChainViewModel model =
      new ChainViewModel(
          records.workspace(),
          new Settings(new KeptSettings()),
          new CurrentThreadRunner(),
          Words.english());

  ChainViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    records.close();
  }

  /// Opens records and selects the last of them.
  private void open(String lines) throws IOException {
    records.open(folder.resolve("trail.ndjson"), lines);
    var store = records.workspace().storeProperty().get();
    records.workspace().select(store.id(store.rows() - 1));
  }

  private List<ChainPart> parts() {
    return model.stateProperty().get().parts();
  }

  private List<String> titles() {
    return parts().stream()
        .map(
            part ->
                switch (part.card()) {
                  case ChainCard.OfStep step -> step.label();
                  case ChainCard.OfGap gap -> gap.title();
                  case ChainCard.OfFold fold -> fold.text();
                  case ChainCard.OfEvent event -> event.name();
                })
        .toList();
  }

  @Test
  void leadsFromTheOriginToTheEvent() throws IOException {
    // when
    open(HandedOn.chain(1));

    // then
    assertThat(titles()).containsExactly("alice", "role1/s1", "GetObject");
    assertThat(parts().getFirst().card())
        .isInstanceOfSatisfying(
            ChainCard.OfStep.class,
            card -> {
              assertThat(card.facts()).containsExactly("IAM user", "111122223333", "10:00:00");
              assertThat(card.events()).isEqualTo("1 event");
              assertThat(card.key()).isEqualTo(HandedOn.ORIGIN);
              assertThat(card.shownKey()).isEqualTo("AKIAORIG…MPLE");
            });
    var handOn = parts().get(1).handOn().orElseThrow();
    assertThat(handOn.call()).isEqualTo("AssumeRole");
    assertThat(handOn.time()).isEqualTo("10:00:00");
    assertThat(handOn.strength()).isEqualTo(Strength.KEY);
    assertThat(handOn.proof()).isEqualTo("proved by key");
    assertThat(handOn.tip())
        .isEqualTo(
            "AssumeRole, 2024-03-01 10:00:00 UTC:"
                + " the call answered the very key that was used then");
  }

  @Test
  void showsOfALongChainTheOriginAndTheLastSteps() throws IOException {
    // when
    open(HandedOn.chain(999));

    // then
    assertThat(titles())
        .containsExactly(
            "alice",
            "995 steps between",
            "role996/s996",
            "role997/s997",
            "role998/s998",
            "role999/s999",
            "GetObject");

    // when
    model.unfold();

    // then
    assertThat(titles()).hasSize(57).startsWith("alice", "945 steps between", "role946/s946");
  }

  @Test
  void leavesNoSingleStepOut() throws IOException {
    // when
    open(HandedOn.chain(5));

    // then
    assertThat(titles()).hasSize(7).noneMatch(title -> title.contains("between"));
  }

  @Test
  void saysWhichLogsWouldShowWhatIsMissing() throws IOException {
    // when
    open(HandedOn.orphan());

    // then
    assertThat(titles()).containsExactly("Not in the data", "role7/s7", "GetObject");
    assertThat(parts().getFirst().card())
        .isInstanceOfSatisfying(
            ChainCard.OfGap.class,
            gap ->
                assertThat(gap.text())
                    .isEqualTo(
                        "The call that gave these credentials: the logs of 111122223333, us-east-1,"
                            + " of 2024-03-01 10:00 – 11:00 UTC would show it."));
  }

  @Test
  void saysWhatIsMissingAlsoWhereTheRecordNamesSomebody() throws IOException {
    // when
    open(HandedOn.orphanOf("gina"));

    // then
    assertThat(titles()).containsExactly("gina", "Not in the data", "role7/s7", "GetObject");
    assertThat(parts().get(1).handOn().orElseThrow().call()).isEqualTo("Source identity");
    assertThat(parts().get(2).handOn()).isEmpty();
  }

  @Test
  void saysWhereARecordTellsNobody() throws IOException {
    // when
    open(HandedOn.withoutIdentity());

    // then
    assertThat(model.stateProperty().get()).isEqualTo(ChainState.of(ChainState.Kind.NOBODY));
  }

  @Test
  void makesOddNamesVisibleAndCutsThem() throws IOException {
    // when
    open(HandedOn.byUser("a\\u202e\\u001b" + "x".repeat(1_000)));

    // then
    assertThat(titles().getFirst())
        .startsWith("a⟨U+202E⟩⟨ESC⟩xxx")
        .endsWith("…")
        .hasSizeLessThan(300);
  }

  @Test
  void showsTheNamesThatAPersonGave() throws IOException {
    // given
    open(HandedOn.chain(1));

    // when
    records
        .workspace()
        .naming()
        .replace(Names.of(Map.of("111122223333", "production", HandedOn.ORIGIN, "leaked")));

    // then
    assertThat(parts().getFirst().card())
        .isInstanceOfSatisfying(
            ChainCard.OfStep.class,
            card -> {
              assertThat(card.facts()).contains("111122223333 ⟦production⟧");
              assertThat(card.shownKey()).isEqualTo("AKIAORIG…MPLE ⟦leaked⟧");
              assertThat(card.label()).isEqualTo("alice ⟦leaked⟧");
            });
  }
}
