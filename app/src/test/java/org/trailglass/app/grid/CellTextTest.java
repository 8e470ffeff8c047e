package org.trailglass.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.control.Cut;
import org.trailglass.app.grid.CellContent.Tone;
import org.trailglass.app.grid.WindowedColumn.Style;
import org.trailglass.app.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class CellTextTest {
  private static final long LONGEST_WAIT = 60_000;
  private static final String FILE =
      "135748148148_CloudTrail_eu-west-1_20240303T0543Z_HRNHQC4NA7TKG47Y.json.gz";

  private final CellText end = new CellText(0, Style.TEXT, Cut.END, Tone.PLAIN);
  private final CellText middle = new CellText(1, Style.TEXT, Cut.MIDDLE, Tone.PLAIN);

  @Start
  void start(Stage stage) {
    Theme.LIGHT.apply();
    stage.setScene(new Scene(new Pane(end, middle), 400, 100));
    stage.show();
  }

  @Test
  void showsTheEndOfANameThatIsCutInTheMiddle(FxRobot robot) {
    show(robot, middle, FILE, 200);

    var parts = middle.getText().split("…");
    assertThat(parts).hasSize(2);
    assertThat(FILE).startsWith(parts[0]).endsWith(parts[1]);
    assertThat(parts[0]).hasSizeGreaterThan(3);
    assertThat(parts[1]).hasSizeGreaterThan(parts[0].length()).endsWith("47Y.json.gz");
    assertThat(middle.isCut()).isTrue();
    assertThat(middle.content().text()).isEqualTo(FILE);
  }

  @Test
  void showsTheBeginOfATextThatIsCutAtItsEnd(FxRobot robot) {
    show(robot, end, FILE, 200);

    assertThat(end.getText()).startsWith("135748148148_").endsWith("…");
  }

  @Test
  void keepsTheIndentOfANameThatIsCutInTheMiddle(FxRobot robot) {
    show(robot, middle, "       " + FILE, 180);

    assertThat(middle.getText()).startsWith("       1").contains("…").endsWith(".json.gz");
  }

  @Test
  void cutsNothingThatFits(FxRobot robot) {
    show(robot, middle, "trail.json", 200);

    assertThat(middle.getText()).isEqualTo("trail.json");
    assertThat(middle.isCut()).isFalse();
  }

  @Test
  void neverTakesMoreRoomThanThereIsAndNeverHalvesACharacter() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      var text = anyText(random, i % 20 == 0 ? 2_000 : 60);
      double room = 30 + random.nextInt(300);

      for (var cell : List.of(end, middle)) {
        // Not by the robot, which waits for the next frames: that took eleven seconds.
        var drawn =
            WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT, () -> Drawn.of(cell, text, room));

        assertThat(drawn.width).as("seed %d: %s", seed, text).isLessThan(room + 8);
        assertThat(drawn.text.codePoints())
            .as("seed %d: %s", seed, text)
            .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        assertThat(drawn.text.replace("⟨U+202E⟩", ""))
            .as("seed %d: %s", seed, text)
            .doesNotContain("⟨", "⟩");
      }
    }
  }

  /// What a cell makes of a text, and the width of that in pixels.
  private record Drawn(String text, double width) {
    static Drawn of(CellText cell, String text, double room) {
      cell.show(CellContent.plain(text), room);
      return new Drawn(cell.getText(), cell.getLayoutBounds().getWidth());
    }
  }

  private static String anyText(Random random, int most) {
    var signs = List.of("i", "W", "_", " ", "中", "🔑", "⟨U+202E⟩", "ש", "0");
    int kinds = random.nextBoolean() ? 4 : signs.size();
    var text = new StringBuilder();
    for (int at = random.nextInt(most); at >= 0; at--) {
      text.append(signs.get(random.nextInt(kinds)));
    }
    return text.toString();
  }

  private static void show(FxRobot robot, CellText cell, String text, double room) {
    robot.interact(() -> cell.show(CellContent.plain(text), room));
  }
}
