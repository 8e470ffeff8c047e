package org.trailglass.app.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.BucketWish;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;

class OpenViewModelTest {
  private static final Origin SAMPLE = new Origin.OnDisk(Path.of("/sample"));

  private final Path folder;
  private final FakeLoader loader = new FakeLoader();
  private final Settings settings = new Settings(new KeptSettings());
  private final Workspace workspace =
      new Workspace(new CurrentThreadRunner(), loader, () -> SAMPLE);
  private final StepRunner reading = new StepRunner();
  private final OpenViewModel model;

  OpenViewModelTest(@TempDir Path folder) {
    this.folder = folder;
    this.model =
        new OpenViewModel(
            workspace, reading, settings, Words.english(), new PathText(folder, folder));
  }

  @Test
  void opensPathsFromTheRootAndKeepsThoseWithEvents() {
    // when
    model.openPaths(List.of(folder.resolve("a/../trail.json")));

    // then
    assertThat(names()).containsExactly(folder.resolve("trail.json").toString());
    assertThat(model.recent().getValue()).isEqualTo(names());

    // when
    loader.setFruitless(true);
    model.openPaths(List.of(folder.resolve("empty.json")));

    // then
    assertThat(names()).hasSize(2);
    assertThat(model.recent().getValue()).isEqualTo(names().subList(0, 1));
  }

  @Test
  void asksWhatIsToBeOpenedOfAnAddressThatIsPasted() {
    // given
    var wishes = new ArrayList<BucketWish>();
    workspace
        .wishes()
        .bucketProperty()
        .addListener((property, old, now) -> now.ifPresent(wishes::add));

    // when
    model.openText("  s3://trails/AWSLogs/\n");
    model.openText("arn:aws:s3:::trails");
    model.openText("https://eu-west-1.console.aws.amazon.com/s3/buckets/trails?prefix=AWSLogs/");

    // then
    assertThat(wishes).hasSize(3).noneMatch(BucketWish::isChosen);
    assertThat(wishes.getFirst().text()).isEqualTo("s3://trails/AWSLogs/");
    assertThat(names()).isEmpty();
  }

  @Test
  void opensASelectionOfABucketThatIsAmongTheRecentOnes() {
    // given
    var wishes = new ArrayList<BucketWish>();
    workspace
        .wishes()
        .bucketProperty()
        .addListener((property, old, now) -> now.ifPresent(wishes::add));

    // when
    model.openRecent("s3://trails/?account=111122223333");

    // then
    assertThat(wishes).containsExactly(new BucketWish("s3://trails/?account=111122223333", true));
  }

  @Test
  void keepsNoPathThatNobodyAskedFor() {
    // when
    model.openSample();

    // then
    assertThat(names()).containsExactly("/sample");
    assertThat(model.recent().getValue()).isEmpty();
  }

  @Test
  void opensAndForgetsWhatWasOpenedBefore() {
    // given
    settings.change(choices -> choices.withRecent("/old/trail.json"));

    // when
    model.openRecent("/old/trail.json");

    // then
    assertThat(names()).containsExactly("/old/trail.json");

    // when
    model.forgetRecent();

    // then
    assertThat(model.recent().getValue()).isEmpty();
  }

  @Test
  void countsPastesButNotPastedPaths() throws IOException {
    // given
    var file = Files.writeString(folder.resolve("trail.json"), "{}");

    // when
    model.openText("{\"Records\":[]}");
    reading.runAll();
    model.openText(file.toString());
    reading.runAll();
    model.openText("{\"Records\":[1]}");
    reading.runAll();

    // then
    assertThat(names()).containsExactly("Pasted text 1", file.toString(), "Pasted text 2");
    assertThat(model.recent().getValue()).containsExactly(file.toString());
  }

  @Test
  void opensNothingForABlankText() {
    // when
    model.openText(" \n");
    reading.runAll();

    // then
    assertThat(names()).isEmpty();
  }

  @Test
  void looksAtPastedTextInTheBackground() {
    // when
    model.openText("{}");

    // then
    assertThat(names()).isEmpty();
    assertThat(reading.waiting()).isEqualTo(1);
  }

  @Test
  void asksBeforeItMixesTheSampleWithOtherSources() {
    // given
    model.openPaths(List.of(Path.of("/trail")));

    // when
    model.openSample();

    // then
    assertThat(names()).containsExactly("/trail");
    assertThat(model.notices().noticeProperty().get())
        .map(Notice::kind)
        .contains(Notice.Kind.SAMPLE_AMONG_OTHERS);

    // when
    model.notices().accept();

    // then
    assertThat(names()).containsExactly("/trail", "/sample");
  }

  @Test
  void showsTheListOfSourcesWhereSomethingIsOpenAlready() {
    // given
    model.openPaths(List.of(Path.of("/trail")));
    settings.change(choices -> choices.withPane(Pane.SIDE, false));

    // when
    model.openPaths(List.of(Path.of("/trail")));

    // then
    assertThat(names()).containsExactly("/trail");
    assertThat(settings.now().isShown(Pane.SIDE)).isTrue();
  }

  @Test
  void putsAnOldNoticeAwayWhenSomethingElseIsOpened() {
    // given
    loader.setFruitless(true);
    model.openPaths(List.of(Path.of("/empty")));
    assertThat(model.notices().noticeProperty().get()).isPresent();

    // when
    loader.setFruitless(false);
    model.openPaths(List.of(Path.of("/trail")));

    // then
    assertThat(model.notices().noticeProperty().get()).isEmpty();
  }

  private List<String> names() {
    return workspace.sourcesProperty().get().stream()
        .map(source -> source.origin().name())
        .toList();
  }
}
