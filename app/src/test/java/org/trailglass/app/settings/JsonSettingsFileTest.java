package org.trailglass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSettingsFileTest {
  private final Path folder;

  JsonSettingsFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsAgainWhatWasKept() {
    // given
    var path = folder.resolve("new/settings.json");
    var choices =
        Choices.first()
            .withTheme(ThemeChoice.DARK)
            .withZone(ZoneChoice.LOCAL)
            .withWindow(new WindowPlace(10, 20, 1200, 800, true))
            .withColumns(List.of(new ColumnChoice("userIdentity.arn", 240, true)))
            .withRecent("/trails/a \"b\"")
            .withDivider("SIDE", 0.25)
            .withPane(Pane.PROBLEMS, true);

    // when
    file(path).writeLater(choices);

    // then
    assertThat(file(path).read()).isEqualTo(choices);
  }

  @Test
  void readsTheFirstChoicesWhereThereIsNoFile() {
    assertThat(file(folder.resolve("absent.json")).read()).isEqualTo(Choices.first());
  }

  @Test
  void keepsABrokenFileAside() throws IOException {
    // given
    var path = Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"DA");

    var file = file(path);

    // when
    var choices = file.read();

    // then
    assertThat(choices).isEqualTo(Choices.first());
    assertThat(file.keptAside()).contains(folder.resolve("settings.json.broken"));
    assertThat(path).doesNotExist();
    assertThat(folder.resolve("settings.json.broken")).hasContent("{\"theme\": \"DA");
  }

  @Test
  void saysOnceThatTheChoicesCannotBeWritten() throws IOException {
    // given
    var path = Files.createFile(folder.resolve("no folder")).resolve("settings.json");
    var file = file(path);
    var told = new ArrayList<Path>();
    file.setOnNotWritten(told::add);

    // when
    file.writeLater(Choices.first());
    file.writeLater(Choices.first().withTheme(ThemeChoice.DARK));

    // then
    assertThat(told).containsExactly(path);
  }

  @Test
  void leavesNoDraftWhereItCannotWrite() throws IOException {
    // given
    var path = folder.resolve("settings.json");
    Files.createDirectories(path.resolve("not empty"));

    // when
    file(path).writeLater(Choices.first());

    // then
    assertThat(folder.resolve("settings.json.new")).doesNotExist();
    assertThat(path).isNotEmptyDirectory();
  }

  @Test
  void keepsAFileWithAnUnknownValueAside() throws IOException {
    // given
    var path = Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"PURPLE\"}");

    // when
    var choices = file(path).read();

    // then
    assertThat(choices).isEqualTo(Choices.first());
    assertThat(folder.resolve("settings.json.broken")).exists();
  }

  @Test
  void takesWhatAFileOfAnotherVersionHas() throws IOException {
    // given
    var path =
        Files.writeString(
            folder.resolve("settings.json"),
            "{\"theme\": \"DARK\", \"later\": [1], \"zone\": null}");

    // when
    var choices = file(path).read();

    // then
    assertThat(choices).isEqualTo(Choices.first().withTheme(ThemeChoice.DARK));
  }

  @Test
  void keepsLimitsAsTheyAreWrittenWhateverTheyAre() throws IOException {
    // given
    var path =
        Files.writeString(
            folder.resolve("settings.json"),
            "{\"theme\": \"DARK\", \"limits\": {\"nesting\": 3, \"members\": \"2K\", \"files\":"
                + " [1]}}");

    // when
    var choices = file(path).read();

    // then
    var limits = Map.of("nesting", "3", "members", "2K", "files", "[1]");
    assertThat(choices.limits()).isEqualTo(limits);
    assertThat(choices.theme()).isEqualTo(ThemeChoice.DARK);
    assertThat(JsonSettingsFile.limits(path)).isEqualTo(limits);
    assertThat(JsonSettingsFile.limits(folder.resolve("none"))).isEmpty();
    file(path).writeLater(choices.withZone(ZoneChoice.LOCAL));
    assertThat(file(path).read().limits()).isEqualTo(limits);
  }

  @Test
  void writesOnlyTheNewestOfChoicesThatFollowEachOther() {
    // given
    var later = new ArrayList<Runnable>();
    var path = folder.resolve("settings.json");
    var file = new JsonSettingsFile(path, later::add);

    // when
    file.writeLater(Choices.first().withZone(ZoneChoice.LOCAL));
    file.writeLater(Choices.first().withTheme(ThemeChoice.LIGHT));

    // then
    assertThat(later).hasSize(1);
    assertThat(path).doesNotExist();
    later.getFirst().run();
    assertThat(file(path).read()).isEqualTo(Choices.first().withTheme(ThemeChoice.LIGHT));
  }

  @Test
  void writesAtOnceAtTheEnd() {
    // given
    var path = folder.resolve("settings.json");
    var file = new JsonSettingsFile(path, task -> {});
    file.writeLater(Choices.first().withTheme(ThemeChoice.DARK));

    // when
    file.flush();

    // then
    assertThat(file(path).read().theme()).isEqualTo(ThemeChoice.DARK);
  }

  private static JsonSettingsFile file(Path path) {
    return new JsonSettingsFile(path, Runnable::run);
  }
}
