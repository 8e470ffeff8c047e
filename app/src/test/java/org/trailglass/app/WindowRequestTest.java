package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.WindowRequest.UsageException;
import org.trailglass.app.text.Words;

class WindowRequestTest {

  @Test
  void asksForAWindowWhereNothingElseIsSaid() throws UsageException {
    // when
    var request = parse();

    // then
    assertThat(request.screenshot()).isEmpty();
    assertThat(request.paths()).isEmpty();
  }

  @Test
  void readsOptionsAndPathsInAnyOrder() throws UsageException {
    // when
    var request =
        parse("a.json", "--theme=dark", "--screenshot", "p.png", "b c", "--size", "1600x1000");

    // then
    assertThat(request)
        .isEqualTo(
            new WindowRequest(
                Optional.of("p.png"),
                1600,
                1000,
                Optional.of("DARK"),
                false,
                "",
                List.of("a.json", "b c")));
  }

  @Test
  void takesTheThemesOfHighContrast() throws UsageException {
    assertThat(parse("--theme", "high-contrast").theme()).contains("HIGH_CONTRAST");
    assertThat(parse("--theme", "high-contrast-light").theme()).contains("HIGH_CONTRAST_LIGHT");
  }

  @Test
  void opensAWindowOfItsOwnWhereThatIsAskedFor() throws UsageException {
    assertThat(parse("--new-window", "a.json").isOwnWindow()).isTrue();
    assertThat(parse("a.json").isOwnWindow()).isFalse();
  }

  @Test
  void takesEverythingAfterTwoDashesAsPaths() throws UsageException {
    assertThat(parse("--", "--theme", "-x").paths()).containsExactly("--theme", "-x");
  }

  @ParameterizedTest
  @CsvSource({
    "--size, --size takes",
    "--size 12, --size takes",
    "--size 100x100, --size takes",
    "--size 9000x900, --size takes",
    "--theme purple, --theme takes",
    "--screenshot, --screenshot takes",
    "--verbose, There is no option --verbose.",
    "-x, There is no option -x."
  })
  void saysWhatIsWrong(String arguments, String sentence) {
    assertThatThrownBy(() -> parse(arguments.split(" ")))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(sentence);
  }

  private static WindowRequest parse(String... arguments) throws UsageException {
    return WindowRequest.parse(arguments, Words.english());
  }
}
