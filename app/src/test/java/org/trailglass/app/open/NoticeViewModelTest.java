package org.trailglass.app.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.intake.SourceReveal;
import org.trailglass.app.open.Notice.Kind;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Told;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Origin;

class NoticeViewModelTest {
  private static final String EVENT = "{\"eventVersion\":\"1.08\",\"eventName\":\"A\"}";

  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final NoticeViewModel model = new NoticeViewModel(open.workspace(), Words.english());

  NoticeViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void saysThatAPathNamesNothing() {
    // when
    open.open(folder.resolve("gone.json"));

    // then
    assertThat(text()).isEqualTo("There is no such file or folder: " + folder.resolve("gone.json"));
  }

  @Test
  void saysThatNoEventIsInAFileOrAPaste() throws IOException {
    // when
    open.open(folder.resolve("other.json"), "{\"a\":1}");
    var ofFile = text();
    var paste = new Origin.Pasted("Pasted text 1", "hello".getBytes(StandardCharsets.UTF_8));
    open.workspace().open(List.of(paste));

    // then
    assertThat(ofFile)
        .isEqualTo("No CloudTrail event was found in " + folder.resolve("other.json"));
    assertThat(text()).isEqualTo("Nothing in the pasted text is a CloudTrail event");
  }

  @Test
  void tellsGoodNewsFromBad() {
    // when
    open.workspace().tell(new Told(Told.Kind.DONE, "3 names loaded", List.of()));
    var good = model.noticeProperty().get().map(Notice::tone);
    open.open(folder.resolve("gone.json"));

    // then
    assertThat(good).contains(Told.Kind.DONE);
    assertThat(model.noticeProperty().get()).map(Notice::tone).contains(Told.Kind.FAILED);
  }

  @Test
  void saysNothingOfASourceWithEvents() throws IOException {
    // when
    open.open(folder.resolve("trail.json"), EVENT);

    // then
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  @Test
  void offersToReadAnewWhatIsOpenAlready() throws IOException {
    // given
    var file = Files.writeString(folder.resolve("trail.json"), EVENT);
    open.open(file);

    // when
    open.open(file);

    // then
    assertThat(model.noticeProperty().get())
        .get()
        .extracting(Notice::kind)
        .isEqualTo(Kind.OPEN_ALREADY);
    model.accept();
    assertThat(open.workspace().sourcesProperty().get().getFirst().number()).isEqualTo(2);
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  @Test
  void putsANoticeAwayWithItsSource() {
    // given
    open.open(folder.resolve("gone.json"));

    // when
    open.workspace().close(1);

    // then
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  @Test
  void tellsWrongLimitsUntilTheyArePutAway() {
    // when
    model.tell(ChosenLimits.of(Map.of("recordBytes", "many")).wrong());
    open.open(folder.resolve("gone.json"));
    model.dismiss();

    // then
    assertThat(text())
        .isEqualTo(
            "The limit recordBytes in the settings is \u2018many\u2019, and not a whole number from"
                + " 1 to 1,073,741,824. 32M is used instead.");

    // when
    model.dismiss();

    // then
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  @Test
  void bringsBackWhatLastsUntilItIsPutAway() throws IOException {
    // when
    model.tellLasting(new Told(Told.Kind.WARNING, "Settings are kept aside.", List.of()));
    open.open(folder.resolve("gone.json"));
    model.dismiss();
    model.clear();

    // then
    assertThat(text()).isEqualTo("Settings are kept aside.");

    // when
    model.dismiss();

    // then
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  @Test
  void tellsALimitThatDoesNotExistAndNothingOfRightOnes() {
    // when
    model.tell(ChosenLimits.of(Map.of("nesting", "4")).wrong());
    var right = model.noticeProperty().get();
    model.tell(ChosenLimits.of(Map.of("speed", "4")).wrong());

    // then
    assertThat(right).isEmpty();
    assertThat(text())
        .isEqualTo(
            "The settings name a limit \u2018speed\u2019, which does not exist. It is left out.");
  }

  @Test
  void wishesThatTheReasonIsShown() {
    // given
    open.open(folder.resolve("gone.json"));

    // when
    model.accept();

    // then
    assertThat(open.workspace().reasonRevealProperty().get())
        .get()
        .isEqualTo(new SourceReveal(1, 1));
  }

  private String text() {
    return model.noticeProperty().get().orElseThrow().text();
  }
}
