package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;

/// The chain of credentials in panes of many widths: its lines have words, and these are whole.
@InWindow
@SuppressWarnings("NullAway.Init") // each test opens its window first
class ChainWordsTest {
  /// Below the last line of a card: its padding, and what buttons are higher than words.
  private static final double BELOW = 14;

  private final Workbench bench;
  private OpenWindow window;

  ChainWordsTest(Workbench bench) {
    this.bench = bench;
  }

  private void open(Language language) {
    var words = Words.of(language, language.locale());
    window = bench.open(bench.plan().speaking(words).sized(1440, 900));
    window.openSample();
  }

  private void showDetail(double width) {
    window.show(Pane.DETAIL, false);
    window.size(Pane.DETAIL, width);
    window.show(Pane.DETAIL, true);
    window.settle();
  }

  private Stream<Node> all(String selector) {
    return window.root().lookupAll(selector).stream();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 320", "ENGLISH, 760", "GERMAN, 320", "GERMAN, 760"})
  void tellsHowSureAHandOnIsInWholeWords(Language language, double width) {
    // given
    open(language);

    // when
    window.reveal("StopLogging");
    showDetail(width);

    // then
    var notes =
        window.read(() -> all(".hand-on-note").filter(Node::isVisible).map(Labeled.class::cast));
    var texts = window.read(() -> notes.map(note -> List.of(note.getText(), seen(note))).toList());
    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair.getLast()).isEqualTo(pair.getFirst()));
  }

  private static String seen(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({"DescribeVolumes, 270", "DescribeVolumes, 320", "StopLogging, 270"})
  void leavesNoLineOfACardEmpty(String event, double width) {
    // given
    open(Language.ENGLISH);

    // when
    window.reveal(event);
    showDetail(width);

    // then
    var rooms = window.read(() -> all(".chain-spot").map(ChainWordsTest::roomBelowWords).toList());
    assertThat(rooms).isNotEmpty().allSatisfy(room -> assertThat(room).isBetween(0.0, BELOW));
  }

  /// From the lowest words of a card that are seen to its lower edge.
  private static double roomBelowWords(Node spot) {
    double lowest =
        Stream.of(".chain-name", ".chain-fact")
            .flatMap(selector -> spot.lookupAll(selector).stream())
            .map(Labeled.class::cast)
            .filter(label -> !label.getText().isEmpty())
            .mapToDouble(label -> label.localToScene(label.getBoundsInLocal()).getMaxY())
            .max()
            .orElseThrow();
    return spot.localToScene(spot.getBoundsInLocal()).getMaxY() - lowest;
  }
}
