package org.trailglass.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The scales that docs/design-notes.md names hold in every style sheet of the program.
class StyleSheetsTest {
  private static final Path SHEETS = Path.of("src", "main", "resources", "org", "trailglass");

  /// In parts of the text. Pixels are allowed where the size of all text is given.
  private static final Set<String> TYPE =
      Set.of("0.692em", "0.846em", "0.923em", "1em", "1.154em", "1.692em");

  private static final Set<String> ICONS =
      Set.of("-icon-small", "-icon-usual", "-icon-large", "-icon-page");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern TYPE_SIZE = Pattern.compile("-fx-font-size:\\s*([^;]+);");
  private static final Pattern ICON_SIZE = Pattern.compile("-fx-icon-size:\\s*([^;]+);");
  private static final Pattern SPACE =
      Pattern.compile(
          "-fx-(?:padding|label-padding|spacing|hgap|vgap|graphic-text-gap):\\s*([^;]+);");
  private static final Pattern ROOM =
      Pattern.compile(
          "-fx-(?:(?:min|pref|max)-(?:width|height)|fixed-cell-size|cell-size|tab-min-height"
              + "|tab-max-height):\\s*([0-9.]+)(?:px)?;");
  private static final Pattern COLOR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=\\s*[;,)])|rgba?\\(|hsba?\\(");

  /// Above and below a line of text that stays in the middle of its field.
  private static final String MIDDLE = "0.25em";

  /// As wide as the arrow of a fold, which it stands for.
  private static final String FOLD = "1.538em";

  /// Thinner than this is a line, longer is a bound that nothing reaches.
  private static final double THINNEST_TEXT = 5;

  private static final double LONGEST = 2_000;

  @Test
  void hasOneScaleOfType() throws IOException {
    var wrong =
        find(TYPE_SIZE, (sheet, size) -> !TYPE.contains(size) && !isSizeOfAllText(sheet, size));

    assertThat(wrong).isEmpty();
  }

  private static boolean isSizeOfAllText(String sheet, String size) {
    return sheet.equals("controls.css") && Set.of("13px", "12px").contains(size);
  }

  @Test
  void hasOneScaleOfIcons() throws IOException {
    var wrong = find(ICON_SIZE, (sheet, size) -> !ICONS.contains(size));

    assertThat(wrong).isEmpty();
  }

  /// Multiples of four pixels, with two as the half step and one for a hairline.
  @Test
  void hasOneScaleOfSpacing() throws IOException {
    var wrong =
        find(SPACE, (sheet, spaces) -> !Arrays.stream(spaces.split(" ")).allMatch(this::isSpace));

    assertThat(wrong).isEmpty();
  }

  private boolean isSpace(String space) {
    if (space.endsWith("em")) {
      return Set.of("1em", MIDDLE, FOLD).contains(space);
    }
    double pixels = Double.parseDouble(space.replace("px", ""));
    return pixels == 1 || pixels % 2 == 0;
  }

  /// Else text would be cut as soon as it is larger.
  @Test
  void givesRoomToTextInPartsOfIt() throws IOException {
    var wrong =
        find(
            ROOM,
            (sheet, pixels) ->
                Double.parseDouble(pixels) >= THINNEST_TEXT
                    && Double.parseDouble(pixels) < LONGEST);

    assertThat(wrong).isEmpty();
  }

  @Test
  void namesColoursInThemesOnly() throws IOException {
    var wrong = find(COLOR, (sheet, color) -> !isTheme(sheet));

    assertThat(wrong).isEmpty();
  }

  private static boolean isTheme(String sheet) {
    return Stream.of(Theme.values()).anyMatch(theme -> theme.url().endsWith("/" + sheet));
  }

  @Test
  void readsAllSheets() throws IOException {
    assertThat(sheets()).hasSizeGreaterThan(20).containsKeys("controls.css", "detail.css");
  }

  private interface Complaint {
    boolean isWrong(String sheet, String value);
  }

  private static List<String> find(Pattern pattern, Complaint complaint) throws IOException {
    var found = new ArrayList<String>();
    sheets()
        .forEach(
            (name, text) ->
                pattern
                    .matcher(text)
                    .results()
                    .filter(match -> complaint.isWrong(name, value(match)))
                    .forEach(match -> found.add(name + ": " + match.group())));
    return found;
  }

  private static String value(MatchResult match) {
    return match.groupCount() == 0 ? match.group() : match.group(1).strip();
  }

  /// By their names, without comments.
  private static Map<String, String> sheets() throws IOException {
    var sheets = new TreeMap<String, String>();
    try (var files = Files.walk(SHEETS)) {
      files
          .filter(file -> file.toString().endsWith(".css"))
          .forEach(file -> sheets.put(file.getFileName().toString(), text(file)));
    }
    return sheets;
  }

  private static String text(Path file) {
    try {
      return COMMENT.matcher(Files.readString(file)).replaceAll(Matcher.quoteReplacement(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
