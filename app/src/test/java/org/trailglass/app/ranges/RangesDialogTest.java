package org.trailglass.app.ranges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Told;
import org.trailglass.odduse.OddKind;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class RangesDialogTest {
  private static final String RANGES =
      """
      {"createDate":"2024-03-05-21-03-06",
       "prefixes":[{"ip_prefix":"198.51.100.0/24"},{"ip_prefix":"192.0.2.0/24"}]}
      """;

  private final Path folder;
  private final Settings settings = new Settings(new KeptSettings());
  private final OpenWorkspace records = new OpenWorkspace();
  private final List<String> told = new ArrayList<>();
  private Optional<Path> answer = Optional.empty();
  private RangesViewModel model;

  RangesDialogTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) throws IOException {
    Fonts.load();
    Theme.LIGHT.apply();
    stage.setScene(new Scene(new Pane(), 800, 600));
    stage.show();
    records.workspace().toldProperty().subscribe(now -> now.map(Told::text).ifPresent(told::add));
    records.open(
        folder.resolve("trail.ndjson"),
        """
        {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"GetObject",\
        "eventSource":"s3.amazonaws.com","sourceIPAddress":"203.0.113.9","userIdentity":\
        {"type":"AssumedRole","principalId":"AROAW:i-0123456789abcdef0","accessKeyId":"ASIAW",\
        "arn":"arn:aws:sts::111122223333:assumed-role/w/i-0123456789abcdef0",\
        "sessionContext":{"attributes":{"creationDate":"2024-03-01T09:00:00Z"}}}}
        """);
    model = model();
    new RangesDialog(model, Words.english(), owner -> answer).show(stage);
  }

  private RangesViewModel model() {
    return new RangesViewModel(
        records.workspace(), settings, Words.english(), new CurrentThreadRunner());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    records.close();
  }

  private void choose(FxRobot robot, Path file) {
    answer = Optional.of(file);
    press(robot, "#ranges-choose");
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(robot.lookup(button).<Button>query()::fire);
  }

  private static String text(FxRobot robot, String label) {
    return robot.lookup(label).<Label>query().getText();
  }

  private long outside() {
    var uses = records.workspace().oddUsesProperty().get();
    return IntStream.range(0, uses.lineage().store().rows())
        .filter(row -> uses.of(row).stream().anyMatch(use -> use.kind() == OddKind.OUTSIDE_AWS))
        .count();
  }

  @Test
  void comparesWithTheFileThatIsChosenUntilItIsRemoved(FxRobot robot) throws IOException {
    // given
    var file = Files.writeString(folder.resolve("ip-ranges.json"), RANGES);
    assertThat(text(robot, "#ranges-said")).contains("No file");
    assertThat(outside()).isZero();

    // when
    choose(robot, file);

    // then
    assertThat(text(robot, "#ranges-path")).isEqualTo(file.toString());
    assertThat(text(robot, "#ranges-said")).isEqualTo("2 prefixes, made 2024-03-05-21-03-06");
    assertThat(settings.now().awsRanges()).isEqualTo(file.toString());
    assertThat(outside()).isOne();

    // when
    press(robot, "#ranges-remove");

    // then
    assertThat(settings.now().awsRanges()).isEmpty();
    assertThat(outside()).isZero();
    assertThat(file).exists();
    assertThat(robot.lookup("#ranges-remove").<Button>query().isDisabled()).isTrue();
    assertThat(told).isEmpty();
  }

  @Test
  void readsTheFileAgainAtTheNextStart(FxRobot robot) throws IOException {
    // given
    choose(robot, Files.writeString(folder.resolve("ip-ranges.json"), RANGES));

    // when
    robot.interact(this::model);

    // then
    assertThat(outside()).isOne();
  }

  @Test
  void changesNothingWhereNoFileIsChosen(FxRobot robot) {
    press(robot, "#ranges-choose");

    assertThat(settings.now().awsRanges()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[{\"ip_prefix\":\"\\u202e\\u0007nonsense\"}]"})
  void endsInOneSentenceWhereTheFileIsBad(String json, FxRobot robot) throws IOException {
    // when
    choose(robot, Files.writeString(folder.resolve("ip-ranges.json"), json));

    // then
    var said = text(robot, "#ranges-said");
    assertThat(said).startsWith("Not used: ").doesNotContain("\u202e", "\u0007");
    var path = text(robot, "#ranges-path");
    assertThat(told)
        .containsExactly(
            said.replace("Not used: ", "The AWS address ranges in " + path + " are not used: "));
    assertThat(outside()).isZero();
  }

  @Test
  void endsInOneSentenceWhereTheFileIsGoneOrNoPath(FxRobot robot) {
    // when
    choose(robot, folder.resolve("gone.json"));

    // then
    assertThat(text(robot, "#ranges-said")).endsWith("the file is not there any more.");

    // when
    robot.interact(() -> settings.change(choices -> choices.withAwsRanges("a\0b")));

    // then
    assertThat(told).hasSize(2);
    assertThat(outside()).isZero();
  }
}
