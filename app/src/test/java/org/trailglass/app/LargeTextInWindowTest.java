package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Look;
import org.trailglass.app.theme.Theme;

/// What large text, and little room, does to the panes of the window.
@InWindow
class LargeTextInWindowTest {
  private final OpenWindow window;

  LargeTextInWindowTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @CsvSource({"100, true", "150, true", "200, false"})
  void showsTheToolsOfAPaneWhereTheyCoverNoTab(int textPercent, boolean areShown) {
    // given
    window.openSample();
    window.resize(1024, 700);

    // when
    enlarge(textPercent);

    // then
    assertThat(window.read(() -> tools().isVisible())).isEqualTo(areShown);
    if (areShown) {
      assertThat(window.read(() -> minX(tools()))).isGreaterThan(window.read(this::endOfTabs));
    }
  }

  @Test
  void leavesTheToolsOutOfAPaneThatAPersonMadeNarrow() {
    // given
    window.openSample();

    // when
    window.size(Pane.SIDE, 150);
    window.settle();
    boolean areShown = window.read(() -> tools().isVisible());
    window.size(Pane.SIDE, 260);
    window.settle();

    // then
    assertThat(areShown).isFalse();
    assertThat(window.read(() -> tools().isVisible())).isTrue();
  }

  @Test
  void givesPanesMoreRoomWhereTextIsLargeAndThereIsRoom() {
    // given
    window.openSample();
    window.resize(1440, 900);
    window.settle();
    double before = window.read(() -> minX("#events"));

    // when
    enlarge(150);

    // then
    assertThat(before).isBetween(260.0, 280.0);
    assertThat(window.read(() -> minX("#events"))).isBetween(320.0, 340.0);
    assertThat(window.read(() -> width("#events"))).isGreaterThan(600);
  }

  private void enlarge(int textPercent) {
    window.act(new Look(Theme.LIGHT, textPercent)::apply);
    window.settle();
  }

  private Node tools() {
    return side().lookup(".pane-tools");
  }

  private double endOfTabs() {
    var heads = side().lookup(".headers-region");
    return heads.localToScene(heads.getLayoutBounds()).getMaxX();
  }

  /// The pane at the left, with its tabs and tools.
  private Node side() {
    Node node = window.root().lookup("#facets");
    while (!node.getStyleClass().contains("tab-pane")) {
      node = node.getParent();
    }
    return node.getParent();
  }

  private double minX(String selector) {
    return minX(window.root().lookup(selector));
  }

  private static double minX(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private double width(String selector) {
    return window.root().lookup(selector).getLayoutBounds().getWidth();
  }
}
