package org.trailglass.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class LookTest {
  private Label caption;
  private Button button;
  private ProgressIndicator busy;
  private TextField field;

  @Start
  void start(Stage stage) {
    caption = new Label("caption");
    caption.getStyleClass().add("caption");
    busy = new ProgressIndicator();
    button = new Button("button", Icon.COPY.node());
    field = new TextField();
    field.setPromptText("prompt");
    stage.setScene(new Scene(new VBox(caption, button, busy, field)));
    stage.show();
  }

  @BeforeEach
  void begin(FxRobot robot) {
    show(robot, new Look(Theme.LIGHT, 100));
  }

  @AfterEach
  void putBack(FxRobot robot) {
    robot.interact(Theme.LIGHT::apply);
  }

  private void show(FxRobot robot, Look look) {
    robot.interact(
        () -> {
          look.apply();
          button.getScene().getRoot().applyCss();
        });
  }

  @Test
  void tellsWhatBelongsIntoAFieldThatHasTheKeyboard(FxRobot robot) {
    robot.interact(button::requestFocus);
    var usual = promptColor();

    robot.interact(field::requestFocus);

    assertThat(field.isFocused()).isTrue();
    assertThat(promptColor()).isEqualTo(usual);
    assertThat(usual.getOpacity()).isEqualTo(1);
  }

  private Color promptColor() {
    field.applyCss();
    return (Color)
        field.lookupAll(".text").stream()
            .filter(node -> node instanceof Text text && text.getText().equals("prompt"))
            .map(node -> ((Text) node).getFill())
            .findFirst()
            .orElse(Color.TRANSPARENT);
  }

  @Test
  void resizesAllTextAndIcons(FxRobot robot) {
    show(robot, new Look(Theme.DARK, 100));
    double usual = button.getFont().getSize();
    double icon = button.getGraphic().getLayoutBounds().getHeight();

    show(robot, new Look(Theme.DARK, 200));

    assertThat(usual).isEqualTo(13);
    assertThat(button.getFont().getSize()).isEqualTo(26);
    assertThat(caption.getFont().getSize()).isBetween(21.9, 22.1);
    assertThat(button.getGraphic().getLayoutBounds().getHeight()).isGreaterThan(1.8 * icon);
  }

  @Test
  void keepsColoursWhenTextIsResized(FxRobot robot) {
    show(robot, new Look(Theme.HIGH_CONTRAST, 100));
    var usual = button.getTextFill();

    show(robot, new Look(Theme.HIGH_CONTRAST, 150));

    assertThat(button.getTextFill()).isEqualTo(usual);
  }

  @Test
  void standsStillWhereTheDesktopAsksForLessMotion(FxRobot robot) {
    assertThat(busy.getShape()).isNull();

    robot.interact(
        () -> {
          busy.getScene().getPreferences().setReducedMotion(true);
          busy.getScene().getRoot().applyCss();
        });

    assertThat(busy.getShape()).isNotNull();
    assertThat(busy.lookupAll(".segment"))
        .isNotEmpty()
        .allSatisfy(segment -> assertThat(isSeen((Region) segment)).isFalse());
  }

  private static boolean isSeen(Region region) {
    return region.getBackground() != null
        && region.getBackground().getFills().stream()
            .anyMatch(fill -> !fill.getFill().equals(Color.TRANSPARENT));
  }

  @Test
  void knowsThatTheDesktopAsksForHighContrast() {
    assertThat(Theme.isHighContrast(Map.of("Windows.SPI.HighContrast", true))).isTrue();
    assertThat(Theme.isHighContrast(Map.of("Windows.SPI.HighContrast", false))).isFalse();
    assertThat(Theme.isHighContrast(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
    assertThat(Theme.isHighContrast(Map.of("GTK.theme_name", "Adwaita-dark"))).isFalse();
    assertThat(Theme.isHighContrast(Map.of())).isFalse();
  }

  @Test
  void highContrastIsDarkWhereTheDesktopIs() {
    assertThat(Theme.ofHighContrast(ColorScheme.DARK)).isEqualTo(Theme.HIGH_CONTRAST);
    assertThat(Theme.ofHighContrast(ColorScheme.LIGHT)).isEqualTo(Theme.HIGH_CONTRAST_LIGHT);
  }
}
