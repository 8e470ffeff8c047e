package org.trailglass.app.detail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.jsonview.JsonView;

class ShownLinesTest {
  private static final String JSON = "{\"a\":{\"b\":[1,2],\"c\":3},\"d\":4}";

  private final JsonView view = JsonView.pretty(JSON.getBytes(UTF_8), JsonPictures.VISIBLE);
  private final ShownLines all = ShownLines.of(view);

  private static String text(ShownLines shown) {
    return IntStream.range(0, shown.size())
        .mapToObj(position -> StyledLines.text(shown, position).strip())
        .reduce("", (before, line) -> before + line + "\n");
  }

  @Test
  void hidesWhatIsFoldedAndShowsHowItEnds() {
    var folded = all.toggled(1);

    assertThat(text(folded)).isEqualTo("{\n\"a\": {…},\n\"d\": 4\n}\n");
  }

  @Test
  void showsEverythingAgainAfterASecondToggle() {
    var twice = all.toggled(1).toggled(1);

    assertThat(text(twice)).isEqualTo(text(all));
  }

  @Test
  void keepsInnerFoldsWhenAnOuterOneOpens() {
    var inner = all.toggled(2).toggled(1).toggled(1);

    assertThat(text(inner)).contains("\"b\": […],").doesNotContain("1,");
  }

  @Test
  void opensEveryFoldThatHidesALine() {
    var hidden = all.toggled(2).toggled(1);

    var open = hidden.revealed(3);

    assertThat(text(open)).isEqualTo(text(all));
  }

  @Test
  void foldsAllButTheOutermost() {
    assertThat(text(all.allFolded())).isEqualTo("{\n\"a\": {…},\n\"d\": 4\n}\n");
  }

  @Test
  void findsTheInnermostFoldAroundALine() {
    assertThat(all.around(3)).isEqualTo(2);
    assertThat(all.around(6)).isEqualTo(1);
    assertThat(all.around(8)).isZero();
  }

  @Test
  void mapsTheEndOfAFoldToTheEndOfWhatItHides() {
    var folded = all.toggled(1);
    int column = StyledLines.text(folded, 1).length();

    int offset = folded.offset(1, column);

    assertThat(view.original(view.lineStart(1), offset)).endsWith("\"c\": 3\n  },");
  }

  @Test
  void keepsIndentsBeforeTheParagraphsWhereLinesWrap() {
    var hanging = all.hanging(true).toggled(2);

    assertThat(StyledLines.text(hanging, 2)).isEqualTo("\"b\": […],");
    assertThat(hanging.indent(2)).isEqualTo(4);
    assertThat(view.line(2)).startsWith("    \"b\"");
    assertThat(hanging.offset(2, 1)).isEqualTo(view.lineStart(2) + 5);
    assertThat(StyledLines.spans(hanging, 2).length())
        .isEqualTo(StyledLines.text(hanging, 2).length());
  }

  @Test
  void marksWhereALineIsCutOnlyToBeShown() {
    var json = "{\"a\":\"" + "x".repeat(JsonView.PIECE) + "\"}";
    var cut = ShownLines.of(JsonView.pretty(json.getBytes(UTF_8), JsonPictures.VISIBLE));

    assertThat(StyledLines.text(cut, 1)).endsWith("x" + ShownLines.CUT);
    assertThat(StyledLines.text(cut, 2)).isEqualTo("x".repeat(8) + "\"");
    assertThat(cut.hanging(true).indent(2)).isEqualTo(2);
  }

  @Test
  void pointsFromAHiddenLineToItsFold() {
    assertThat(all.toggled(1).position(4)).isEqualTo(1);
  }
}
