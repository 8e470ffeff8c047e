package org.trailglass.app.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the colours of every theme owe to eyes: words are read, lines are seen, and meanings that
/// colour alone tells are told apart, also by those who see fewer colours. Where colours are not
/// apart, docs/design-notes.md names the other sign.
class ThemeColorsTest {
  /// WCAG 2.2, 1.4.3 and, for high contrast, 1.4.6.
  private static final double TEXT = 4.5;

  private static final double TEXT_HIGH = 7;

  /// WCAG 2.2, 1.4.11.
  private static final double LINE = 3;

  /// Of CIEDE2000: 1 is just seen side by side, 10 at a glance.
  private static final double AT_A_GLANCE = 10;

  private static final List<String> SURFACES =
      List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle", "-color-bg-inset");

  private static final List<String> WORDS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-fg-subtle",
          "-color-accent-fg",
          "-color-success-fg",
          "-color-warning-fg",
          "-color-danger-fg",
          "-event-failed",
          "-event-write",
          "-event-read");

  /// Words that stand on something else than a surface of the window.
  private static final Map<String, List<String>> WORDS_ON =
      Map.ofEntries(
          Map.entry(
              "-color-fg-default",
              List.of(
                  "-row-selected",
                  "-row-selected-unfocused",
                  "-color-accent-muted",
                  "-color-accent-subtle",
                  "-color-neutral-muted",
                  "-color-neutral-subtle",
                  "-color-success-subtle",
                  "-color-warning-subtle",
                  "-color-danger-subtle",
                  "-json-embedded",
                  "-json-found")),
          Map.entry("-color-fg-muted", List.of("-color-neutral-muted", "-lanes-bar")),
          Map.entry(
              "-color-fg-emphasis",
              List.of(
                  "-color-accent-emphasis", "-color-danger-emphasis", "-color-neutral-emphasis")),
          Map.entry("-row-selected-failed", List.of("-row-selected", "-row-selected-unfocused")),
          Map.entry("-color-accent-fg", List.of("-color-accent-subtle")),
          Map.entry("-color-success-fg", List.of("-color-success-subtle")),
          Map.entry("-color-warning-fg", List.of("-color-warning-subtle")),
          Map.entry("-color-danger-fg", List.of("-color-danger-subtle")),
          Map.entry("-json-key", List.of("-color-bg-default", "-json-embedded")),
          Map.entry("-json-text", List.of("-color-bg-default", "-json-embedded")),
          Map.entry("-json-number", List.of("-color-bg-default", "-json-embedded")),
          Map.entry("-json-literal", List.of("-color-bg-default", "-json-embedded")),
          Map.entry("-json-punctuation", List.of("-color-bg-default", "-json-embedded")),
          Map.entry("-json-found-text", List.of("-json-found-current")));

  private static final List<String> RULES =
      List.of("alarm", "caution", "power", "access", "change", "aside");

  /// What is seen by its shape: bars, bows, icons, thumbs, the frame of what has the keyboard.
  private static final List<String> SHAPES =
      List.of(
          "-color-accent-emphasis",
          "-color-neutral-emphasis",
          "-color-warning-emphasis",
          "-scroll-thumb",
          "-timeline-failed",
          "-timeline-write",
          "-timeline-read",
          "-lanes-hand-on",
          "-json-found-border",
          "-identity-root",
          "-identity-user",
          "-identity-role",
          "-identity-service",
          "-identity-account",
          "-identity-federated",
          "-identity-anonymous",
          "-identity-unknown");

  /// What high contrast owes besides.
  private static final List<String> EDGES =
      List.of(
          "-color-border-default",
          "-color-border-muted",
          "-color-border-subtle",
          "-lanes-bar-edge",
          "-timeline-gap");

  /// Colours that alone tell what something is.
  private static final List<List<String>> APART =
      List.of(
          List.of("-timeline-failed", "-timeline-write", "-timeline-read", "-timeline-trail"),
          List.of("-timeline-trail", "-color-bg-default"),
          List.of("-row-selected", "-row-selected-unfocused", "-color-bg-default"),
          List.of("-color-accent-muted", "-color-bg-default"));

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsAreReadOnEverySurface(Theme theme) throws IOException {
    var colors = new SheetColors(theme);
    var softly = new SoftAssertions();

    for (var word : WORDS) {
      for (var surface : SURFACES) {
        contrast(softly, word, colors.of(word), surface, colors.of(surface), text(theme));
      }
    }
    WORDS_ON.forEach(
        (word, grounds) ->
            grounds.forEach(
                ground ->
                    contrast(
                        softly, word, colors.of(word), ground, colors.of(ground), text(theme))));

    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsAreReadInAndUnderColourRules(Theme theme) throws IOException {
    var colors = new SheetColors(theme);
    var softly = new SoftAssertions();

    for (var rule : RULES) {
      var box = "-rule-" + rule;
      var under = box + "-under";
      contrast(softly, box, colors.of("-rule-letters"), box, colors.of(box), text(theme));
      for (var word : List.of("-color-fg-default", "-color-fg-muted", "-color-danger-fg")) {
        var ground = colors.on(under, "-color-bg-default");
        contrast(softly, word, colors.of(word), under, ground, text(theme));
      }
    }

    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void shapesAreSeen(Theme theme) throws IOException {
    var colors = new SheetColors(theme);
    var softly = new SoftAssertions();

    var shapes = new ArrayList<>(SHAPES);
    if (isHighContrast(theme)) {
      shapes.addAll(EDGES);
    }
    for (var shape : shapes) {
      var ground = "-color-bg-default";
      contrast(softly, shape, colors.of(shape), ground, colors.of(ground), LINE);
    }

    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void meaningsAreApartForAllEyes(Theme theme) throws IOException {
    var colors = new SheetColors(theme);
    var softly = new SoftAssertions();

    for (var meanings : APART) {
      for (var eyes : SeenColor.Eyes.values()) {
        for (int i = 0; i < meanings.size(); i++) {
          for (int j = 0; j < i; j++) {
            var one = eyes.see(colors.of(meanings.get(i)));
            var other = eyes.see(colors.of(meanings.get(j)));
            softly
                .assertThat(one.difference(other))
                .as("%s: %s and %s", eyes, meanings.get(i), meanings.get(j))
                .isGreaterThanOrEqualTo(AT_A_GLANCE);
          }
        }
      }
    }

    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void namesTheColoursThatEveryThemeNames(Theme theme) throws IOException {
    var colors = new SheetColors(theme).all();

    assertThat(colors.keySet()).isEqualTo(new SheetColors(Theme.LIGHT).all().keySet());
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"HIGH_CONTRAST", "HIGH_CONTRAST_LIGHT"})
  void highContrastShinesThroughNowhereButInCharts(Theme theme) throws IOException {
    var colors = new SheetColors(theme).all();

    assertThat(colors)
        .allSatisfy(
            (name, color) -> {
              if (!name.startsWith("-timeline-")) {
                assertThat(color.getOpacity()).as(name).isIn(0.0, 1.0);
              }
            });
  }

  @Test
  void measuresDifferencesAsTheirAuthorsPublishThem() {
    // Sharma, Wu and Dalal (2005), table 1, pairs 1, 7, 17 and 25.
    assertThat(difference(50, 2.6772, -79.7751, 50, 0, -82.7485)).isEqualTo(2.0425, within(1e-4));
    assertThat(difference(50, 0, 0, 50, -1, 2)).isEqualTo(2.3669, within(1e-4));
    assertThat(difference(50, 2.5, 0, 73, 25, -18)).isEqualTo(27.1492, within(1e-4));
    assertThat(difference(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387))
        .isEqualTo(1.2644, within(1e-4));
  }

  @Test
  void measuresContrastAsWcagDoes() {
    assertThat(SeenColor.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
    assertThat(SeenColor.contrast(Color.web("#777777"), Color.WHITE)).isEqualTo(4.48, within(0.01));
  }

  private static double difference(
      double l1, double a1, double b1, double l2, double a2, double b2) {
    return new SeenColor.Lab(l1, a1, b1).difference(new SeenColor.Lab(l2, a2, b2));
  }

  private static boolean isHighContrast(Theme theme) {
    return theme == Theme.HIGH_CONTRAST || theme == Theme.HIGH_CONTRAST_LIGHT;
  }

  private static double text(Theme theme) {
    return isHighContrast(theme) ? TEXT_HIGH : TEXT;
  }

  private static void contrast(
      SoftAssertions softly,
      String name,
      Color color,
      String groundName,
      Color ground,
      double least) {
    softly
        .assertThat(SeenColor.contrast(color, ground))
        .as("%s on %s", name, groundName)
        .isGreaterThanOrEqualTo(least);
  }
}
