package org.trailglass.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.sources.SourceRow.Children;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.store.EventStore;

class SourcesViewModelTest {
  private static final String TWO =
      event("A", "2024-03-01T10:00:00Z", "1", "us-east-1")
          + event("B", "2024-03-01T12:00:00Z", "2", "eu-west-1");

  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final List<Path> shown = new ArrayList<>();
  private final SourcesViewModel model =
      new SourcesViewModel(open.workspace(), new CurrentThreadRunner(), shown::add);

  SourcesViewModelTest(@TempDir Path folder) throws IOException {
    this.folder = Files.createDirectory(folder.resolve("trail"));
  }

  @BeforeEach
  void openFolder() throws IOException {
    Files.writeString(folder.resolve("one.json"), TWO);
    Files.writeString(folder.resolve("two.json"), TWO + "{\"eventVersion\": @}");
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("three.zip")))) {
      for (var name : List.of("x.json", "y.json")) {
        zip.putNextEntry(new ZipEntry("in/" + name));
        zip.write(
            event(name, "2024-03-02T00:00:00Z", "3", "us-east-1").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    open.open(folder);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void listsAFolderWithItsFilesAndTheirFigures() {
    assertThat(names()).containsExactly(folder.toString(), "one.json", "three.zip", "two.json");
    var all = row("trail").figures();
    assertThat(all.streams()).isEqualTo(4);
    assertThat(all.events()).isEqualTo(6);
    assertThat(all.duplicates()).isEqualTo(2);
    assertThat(all.problems()).isEqualTo(1);
    assertThat(row("two.json").figures().problems()).isEqualTo(1);
    assertThat(row("one.json").figures().lastTime() - row("one.json").figures().firstTime())
        .isEqualTo(2 * 3_600_000);
  }

  @Test
  void readsTheOnlySourceAgainBeforeAnyLineIsChosen() {
    // given
    boolean canAtFirst = model.canReload().getValue();

    // when
    open.open(folder.resolve("one.json"));
    boolean canWithTwo = model.canReload().getValue();
    model.select(Optional.of(row("two.json")));
    model.showInFolder();

    // then
    assertThat(canAtFirst).isTrue();
    assertThat(canWithTwo).isFalse();
    assertThat(model.canReload().getValue()).isTrue();
    assertThat(shown).containsExactly(folder);
  }

  @Test
  void tellsOfNoLineWhoseSourceIsClosed() {
    // given
    model.select(Optional.of(row("two.json")));

    // when
    model.close(row("two.json"));

    // then
    assertThat(model.told()).isEmpty();
    assertThat(model.canShowInFolder().getValue()).isFalse();
  }

  @Test
  void tellsTheAccountsAndRegionsOfEachLine() {
    assertThat(row("one.json").where().accounts()).containsExactly("1", "2");
    assertThat(row("three.zip").where().regions()).containsExactly("us-east-1");
    assertThat(row("trail").where().accounts()).containsExactly("1", "2", "3");
  }

  @Test
  void tellsTheFingerprintOfEachFileAsItWasOpened() throws Exception {
    var bytes = Files.readAllBytes(folder.resolve("three.zip"));
    var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);

    assertThat(row("three.zip").receipt().sha256()).isEqualTo(HexFormat.of().formatHex(sha256));
    assertThat(row("three.zip").receipt().bytes()).isEqualTo(bytes.length);
  }

  @Test
  void showsTheMembersOfAnArchiveOnRequest() {
    // when
    model.flip(row("three.zip"));

    // then
    assertThat(names())
        .containsExactly(
            folder.toString(), "one.json", "three.zip", "in/x.json", "in/y.json", "two.json");
    assertThat(row("three.zip").children()).isEqualTo(Children.SHOWN);
    assertThat(row("in/x.json").figures().events()).isEqualTo(1);

    // when
    model.flip(row("trail"));

    // then
    assertThat(names()).containsExactly(folder.toString());
  }

  @Test
  void ordersTheFilesOfASourceByAColumn() {
    // when
    model.sortBy(Optional.of(new ListSort("PROBLEMS", false)));

    // then
    assertThat(names()).startsWith(folder.toString(), "two.json");

    // when
    model.sortBy(Optional.empty());

    // then
    assertThat(names()).startsWith(folder.toString(), "one.json");
  }

  @Test
  void showsAFileThatWasOpenedByItselfAsOneLine() {
    // when
    open.open(folder.resolve("one.json"));

    // then
    assertThat(names()).endsWith(folder.resolve("one.json").toString());
    assertThat(model.rowsProperty().get().getLast().figures().duplicates()).isEqualTo(2);
  }

  @Test
  void opensOnlyTheFolderThatHoldsAFile() {
    // when
    model.showInFolder(row("one.json"));
    model.showInFolder(row("trail"));

    // then
    assertThat(shown).containsExactly(folder, folder.getParent());
  }

  @Test
  void readsASourceAnewAndClosesIt() throws IOException {
    // given
    Files.writeString(folder.resolve("four.json"), event("D", "2024-03-03T00:00:00Z", "4", "r"));

    // when
    model.reload(row("trail"));

    // then
    assertThat(names()).contains("four.json");

    // when
    model.close(row("trail"));

    // then
    assertThat(names()).isEmpty();
    assertThat(open.workspace().storeProperty().get().events()).isZero();
  }

  @Test
  void tellsNoTimeWhereThereIsNone() {
    assertThat(Figures.of(List.of()).firstTime()).isEqualTo(EventStore.NO_TIME);
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(SourceRow::name).toList();
  }

  private SourceRow row(String end) {
    return model.rowsProperty().get().stream()
        .filter(row -> row.name().endsWith(end))
        .findFirst()
        .orElseThrow();
  }

  private static String event(String name, String time, String account, String region) {
    return """
    {"eventVersion":"1.08","eventName":"%s","eventTime":"%s","recipientAccountId":"%s",\
    "awsRegion":"%s"}
    """
        .formatted(name, time, account, region);
  }
}
