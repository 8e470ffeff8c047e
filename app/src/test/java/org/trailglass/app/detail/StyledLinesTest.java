package org.trailglass.app.detail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.jsonview.JsonView;

class StyledLinesTest {

  @Test
  void givesNoParagraphThatIsLongerThanAPiece() {
    var json = "{\"a\":\"" + "x".repeat(256 * 1024) + "\"}";
    for (var view :
        List.of(
            JsonView.raw(json.getBytes(UTF_8), JsonPictures.VISIBLE),
            JsonView.pretty(json.getBytes(UTF_8), JsonPictures.VISIBLE))) {
      var shown = ShownLines.of(view);

      var document = StyledLines.of(shown, 0, shown.size(), false);

      assertThat(document.getParagraphs())
          .allMatch(paragraph -> paragraph.length() <= JsonView.PIECE + 1);
    }
  }

  @Test
  void marksTheLinesOfJsonInsideAString() {
    var json = "{\"p\":\"{\\\"a\\\":1}\",\"q\":1}";
    var shown = ShownLines.of(JsonView.pretty(json.getBytes(UTF_8), JsonPictures.VISIBLE));

    var document = StyledLines.of(shown, 0, shown.size(), false);

    assertThat(document.getParagraphs())
        .extracting(paragraph -> paragraph.getParagraphStyle().contains("embedded-line"))
        .containsExactly(false, false, true, true, false, false);
  }

  @Test
  void stylesTheEndOfAFold() {
    var shown =
        ShownLines.of(JsonView.pretty("{\"a\":1}".getBytes(UTF_8), JsonPictures.VISIBLE))
            .toggled(0);

    var spans = StyledLines.spans(shown, 0);

    assertThat(spans.length()).isEqualTo("{…}".length());
    assertThat(spans.getStyleSpan(spans.getSpanCount() - 1).getStyle()).containsExactly("fold");
  }
}
