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
            .withWindow(new WindowPlace(10, 20, 1200, 800, true, false))
            .withColumns(List.of(new ColumnChoice("userIdentity.arn", 240, true)))
            .withRecent("/trails/a \"b\"")
            .withDivider("SIDE", 0.25)
            .withPane(Pane.PROBLEMS, true)
            .withFacets(List.of(FacetChoice.NONE))
            .withUsed(List.of("ACTION\nmenu-file-open"))
            .withLayout(
                all ->
                    all.withDetached(Part.DETAIL, true)
                        .withWindow(Part.DETAIL, new WindowPlace(1920, 0, 700, 900))
                        .withChosen("below", "REACH"));

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

  @Test
  void keepsWhatAnotherProcessChangedMeanwhile() {
    // given
    var path = folder.resolve("settings.json");
    file(path).writeLater(Choices.first().withRecent("/old").withPane(Pane.SIDE, true));
    var mine = file(path);
    var theirs = file(path);
    var before = mine.read();
    theirs.read();

    // when
    theirs.writeLater(
        before
            .withTheme(ThemeChoice.DARK)
            .withRecent("/theirs")
            .withPane(Pane.SIDE, false)
            .withFilters(before.filters().with(new SavedFilter("keys", "key:AKIA*"))));
    var changed = before.withRecent("/mine").withPane(Pane.DETAIL, false);
    mine.writeLater(changed);
    mine.writeLater(changed.withZone(ZoneChoice.LOCAL));

    // then
    var both = file(path).read();
    assertThat(both.theme()).isEqualTo(ThemeChoice.DARK);
    assertThat(both.zone()).isEqualTo(ZoneChoice.LOCAL);
    assertThat(both.recent()).containsExactly("/mine", "/old", "/theirs");
    assertThat(both.panes()).isEqualTo(Map.of(Pane.SIDE, false, Pane.DETAIL, false));
    assertThat(both.filters().saved()).containsExactly(new SavedFilter("keys", "key:AKIA*"));
  }

  @Test
  void takesAwayWhatItTookAwayThoughAnotherProcessWroteSomething() {
    // given
    var path = folder.resolve("settings.json");
    file(path).writeLater(Choices.first().withRecent("/a").withColumnSet("keys", List.of()));
    var mine = file(path);
    var theirs = file(path);
    var before = mine.read();
    theirs.read();

    // when
    theirs.writeLater(before.withRecent("/b").withColumnSet("times", List.of()));
    mine.writeLater(before.withoutRecent().withoutColumnSet("keys"));

    // then
    assertThat(file(path).read().recent()).containsExactly("/b");
    assertThat(file(path).read().columnSets()).containsOnlyKeys("times");
  }

  @Test
  void keepsTheNamesThatAnotherProcessGaveMeanwhile() {
    // given
    var path = folder.resolve("settings.json");
    file(path).writeNamesLater(Map.of("111122223333", "old"));
    var mine = file(path);
    var theirs = file(path);
    mine.readNames();
    theirs.readNames();

    // when
    theirs.writeNamesLater(Map.of("111122223333", "old", "444455556666", "theirs"));
    mine.writeNamesLater(Map.of("111122223333", "mine"));

    // then
    assertThat(file(path).readNames())
        .isEqualTo(Map.of("111122223333", "mine", "444455556666", "theirs"));
  }

  @Test
  void takesAWindowThatAnOlderVersionKept() throws IOException {
    // given
    var path =
        Files.writeString(
            folder.resolve("settings.json"),
            "{\"window\": {\"x\": 1, \"y\": 2, \"width\": 900, \"height\": 700}}");

    // when
    var choices = file(path).read();

    // then
    assertThat(choices.window()).isEqualTo(new WindowPlace(1, 2, 900, 700));
  }

  @Test
  void takesAWindowThatAnOlderVersionKeptAmongAllOtherChoices() throws IOException {
    // given
    var path = folder.resolve("settings.json");
    file(path).writeLater(Choices.first().withTheme(ThemeChoice.DARK));
    var whole = Files.readString(path);
    var older = whole.replaceFirst(",\\s*\"isFullScreen\" : false", "");
    Files.writeString(path, older);

    // when
    var choices = file(path).read();

    // then
    assertThat(older).isNotEqualTo(whole);
    assertThat(choices).isEqualTo(Choices.first().withTheme(ThemeChoice.DARK));
  }

  private static JsonSettingsFile file(Path path) {
    return new JsonSettingsFile(path, Runnable::run);
  }
}
