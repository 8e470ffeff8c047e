package org.trailglass.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.heat.HeatFocus;
import org.trailglass.app.heat.HeatGrid;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.event.Fields;
import org.trailglass.export.TextTable;
import org.trailglass.summary.Coverage;

@ExtendWith(ApplicationExtension.class)
class CoverageViewTest {
  private static final String EVENTS =
      """
      {"eventVersion":"1","eventName":"A","eventTime":"2024-03-01T08:00:00Z","awsRegion":"a"}
      {"eventVersion":"1","eventName":"B","eventTime":"2024-03-01T10:00:00Z","awsRegion":"a"}
      {"eventVersion":"1","eventName":"C","eventTime":"2024-03-20T10:00:00Z","awsRegion":"b"}
      """;

  private final OpenWorkspace open = new OpenWorkspace();
  private final Tab tab = new Tab("Coverage");
  private ReadOnlyBooleanProperty isWatched = new SimpleBooleanProperty();

  @Start
  void start(Stage stage) throws IOException {
    Theme.LIGHT.apply();
    var model = new CoverageViewModel(open.workspace(), new CurrentThreadRunner());
    var view = new CoverageView(model, Words.english(), FakeLists.menu());
    tab.setContent(view.root());
    isWatched = model.watchedProperty();
    stage.setScene(new Scene(new TabPane(tab, new Tab("Other")), 900, 330));
    stage.sizeToScene();
    stage.show();
    Path file = Files.createTempFile("coverage", ".json");
    open.open(file, EVENTS);
    Files.delete(file);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void movesByKeysAndTellsEachCellInWords(FxRobot robot) {
    // given
    HeatGrid grid = robot.lookup("#coverage-grid").query();
    ChoiceBox<HourSpan> spans = robot.lookup("#coverage-span").query();
    Label cell = robot.lookup(".coverage-cell").query();
    robot.interact(() -> spans.setValue(HourSpan.HOUR));
    robot.interact(grid::requestFocus);

    // when
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT);

    // then
    assertThat(grid.focusProperty().get()).isEqualTo(new HeatFocus(0, 1));
    assertThat(grid.getAccessibleText())
        .isEqualTo("(missing) · a, 2024-03-01 09:00 to 2024-03-01 10:00 UTC: no events");
    assertThat(cell.getText()).isEqualTo(grid.getAccessibleText());

    // when
    robot.type(KeyCode.DOWN).type(KeyCode.END);

    // then
    assertThat(grid.getAccessibleText()).startsWith("(missing) · b").endsWith("1 event");
  }

  @Test
  void tellsHowMuchThereIsOfWhatAndKeepsTheLaneThatIsSorted() {
    // given
    var coverage = Coverage.of(open.workspace().storeProperty().get());
    var first = coverage.lanes().getFirst();
    var columns = new CoverageColumns(Words.english());
    var listing =
        new DrawnListing<>(columns.title(), columns::all, () -> Optional.of(first), () -> {});

    // when
    listing.sortBy(Optional.of(new ListSort("region", false)));
    var sorted = listing.sorted(coverage.lanes());
    var row =
        listing.table(listing.selected(1)).rows().getFirst().stream()
            .map(TextTable.Cell::value)
            .toList();

    // then
    assertThat(sorted).isEqualTo(coverage.lanes().reversed());
    assertThat(row)
        .containsExactly(
            "", "a", "2", "2", "1", "1", "2024-03-01T08:00:00Z", "2024-03-01T10:00:00Z");
  }

  @Test
  void goesToTheFirstEventOfACell(FxRobot robot) {
    // given
    HeatGrid grid = robot.lookup("#coverage-grid").query();
    ChoiceBox<HourSpan> spans = robot.lookup("#coverage-span").query();
    robot.interact(() -> spans.setValue(HourSpan.HOUR));
    robot.interact(grid::requestFocus);

    // when
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);

    // then
    var store = open.workspace().storeProperty().get();
    var current = open.workspace().currentProperty().get().orElseThrow();
    assertThat(store.first(store.row(current), Fields.EVENT_NAME)).contains("B");
    assertThat(open.workspace().revealProperty().get()).isPresent();
  }

  @Test
  void countsOnlyWhileItsTabIsChosenAndInAWindow(FxRobot robot) {
    // given
    var tabs = tab.getTabPane();
    var scene = tabs.getScene();
    assertThat(isWatched.get()).isTrue();

    // when
    robot.interact(() -> tabs.getSelectionModel().selectLast());

    // then
    assertThat(isWatched.get()).isFalse();

    // when
    robot.interact(() -> tabs.getSelectionModel().selectFirst());
    robot.interact(() -> scene.setRoot(new StackPane()));

    // then
    assertThat(isWatched.get()).isFalse();
  }

  @Test
  void countsNothingBeforeItIsPlaced() {
    // when
    var model = new CoverageViewModel(open.workspace(), new CurrentThreadRunner());
    new CoverageView(model, Words.english(), FakeLists.menu());

    // then
    assertThat(model.watchedProperty().get()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsMoreEventsFurtherFromTheBackground(Theme theme, FxRobot robot) {
    // given
    robot.interact(theme::apply);
    WaitForAsyncUtils.waitForFxEvents();

    // when
    var swatches = robot.lookup(".heat-swatch").<Node>queryAll();
    var distances = new ArrayList<Double>();
    robot.interact(
        () -> {
          var background =
              brightness(robot.lookup("#coverage").query().snapshot(null, null), 1, 40);
          swatches.stream()
              .skip(1)
              .map(swatch -> swatch.snapshot(null, null))
              .forEach(image -> distances.add(Math.abs(brightness(image, 6, 6) - background)));
        });

    // then
    assertThat(distances).hasSize(4).isSorted().doesNotHaveDuplicates();
  }

  private static double brightness(WritableImage image, int x, int y) {
    var colour = image.getPixelReader().getColor(x, y);
    return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
  }

  @Test
  void tellsTheCellUnderTheMouse(FxRobot robot) {
    // given
    HeatGrid grid = robot.lookup("#coverage-grid").query();

    // when
    robot.moveTo(grid).moveBy(0, -grid.getHeight() / 2 + 30);

    // then
    assertThat(grid.pointedProperty().get().lane()).isZero();
    Label cell = robot.lookup(".coverage-cell").query();
    assertThat(cell.getText()).startsWith("(missing) · a, ");
  }
}
