package org.trailglass.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.export.TextTable.Column;

class TableFormTest {
  private static final TextTable TWO =
      new TextTable(
          List.of(new Column("Name", false), new Column("Events", true)),
          List.of(
              List.of(new Cell("a|b, \"c\""), new Cell("1,204", "1204")),
              List.of(new Cell("=1+1\td\ne\u202e"), new Cell("", ""))));

  @Test
  void writesTextBetweenTabs() {
    assertThat(text(TableForm.TSV, TWO))
        .isEqualTo("Name\tEvents\na|b, \"c\"\t1,204\n'=1+1\\td\\ne\\u202e\t");
  }

  @Test
  void writesCommaSeparatedValues() {
    assertThat(text(TableForm.CSV, TWO))
        .isEqualTo("Name,Events\r\n\"a|b, \"\"c\"\"\",\"1,204\"\r\n'=1+1\\td\\ne\\u202e,");
  }

  @Test
  void writesObjectsWithNumbersForMachines() {
    assertThat(text(TableForm.JSON, TWO))
        .isEqualTo(
            "[\n{\"Name\":\"a|b, \\\"c\\\"\",\"Events\":1204},\n"
                + "{\"Name\":\"=1+1\\td\\ne\\u202e\",\"Events\":null}\n]");
  }

  @Test
  void writesATableOfMarkdown() {
    assertThat(text(TableForm.MARKDOWN, TWO))
        .isEqualTo(
            "| Name | Events |\n| --- | ---: |\n| a\\|b, \"c\" | 1,204 |\n"
                + "| =1+1\\\\td\\\\ne\\\\u202e |  |");
  }

  @Test
  void namesColumnsOfOneTitleApartInJson() {
    var table =
        new TextTable(
            List.of(new Column("Name", false), new Column("Name", false)),
            List.of(List.of(new Cell("a"), new Cell("b"))));

    assertThat(text(TableForm.JSON, table)).contains("{\"Name\":\"a\",\"Name 2\":\"b\"}");
  }

  @Test
  void writesNoNumberThatIsNone() {
    var table =
        new TextTable(List.of(new Column("N", true)), List.of(List.of(new Cell("7,}", "7,}"))));

    assertThat(text(TableForm.JSON, table)).contains("{\"N\":\"7,}\"}");
  }

  @Test
  void tellsTheFormByTheEndOfAName() {
    assertThat(TableForm.of("Report.MD")).contains(TableForm.MARKDOWN);
    assertThat(TableForm.of("tsv")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TableForm.class)
  void writesAListWithoutRows(TableForm form) {
    var none = new TextTable(TWO.columns(), List.of());

    assertThat(read(form, text(form, none))).isEqualTo(List.of(List.of("Name", "Events")));
  }

  @ParameterizedTest
  @EnumSource(TableForm.class)
  void stopsWellFormedWhenItIsCancelled(TableForm form) throws IOException {
    var text = new StringWriter();

    assertThat(form.write(TWO, text, done -> done == 1)).isEqualTo(1);
    assertThat(read(form, text.toString())).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(TableForm.class)
  void aFileHoldsWhatTheClipboardHolds(TableForm form, @TempDir Path folder) throws IOException {
    var file = folder.resolve("list." + form.extension());

    var outcome = new ExportFile(file).write(TWO, form, done -> false);

    assertThat(outcome.written()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualToNormalizingNewlines(text(form, TWO) + "\n");
  }

  @ParameterizedTest
  @EnumSource(TableForm.class)
  void aNaiveReaderReadsWhatWasWritten(TableForm form) {
    long seed = System.nanoTime();
    System.out.println("seed of tables: " + seed);
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      var table = random(random);
      var wanted = new ArrayList<List<String>>();
      wanted.add(table.titles());
      table.rows().forEach(row -> wanted.add(row.stream().map(cell -> kept(form, cell)).toList()));

      assertThat(read(form, text(form, table) + "\n")).as("seed %d", seed).isEqualTo(wanted);
    }
  }

  /// What a reader gets of a cell.
  private static String kept(TableForm form, Cell cell) {
    return switch (form) {
      case TSV, CSV -> Escapes.visible(Formulas.disarm(cell.text()));
      case MARKDOWN -> Escapes.visible(cell.text());
      case JSON -> cell.text();
    };
  }

  private static TextTable random(Random random) {
    int width = 1 + random.nextInt(4);
    var columns = IntStream.range(0, width).mapToObj(i -> new Column("title" + i, false)).toList();
    var rows =
        IntStream.range(0, 1 + random.nextInt(5))
            .mapToObj(
                any -> IntStream.range(0, width).mapToObj(i -> new Cell(text(random))).toList())
            .toList();
    return new TextTable(columns, rows);
  }

  private static String text(Random random) {
    var letters = "ab ,;|\"'\\\t\r\n=+-@<>&*_`[](){}!#~$:/.w\u202e\u0000\u007f\u00e4\ud83d\ude00";
    var text = new StringBuilder("x");
    random
        .ints(random.nextInt(12), 0, letters.codePointCount(0, letters.length()))
        .forEach(i -> text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, i))));
    return random.nextInt(4) == 0 ? text.substring(1).strip() : text + "x";
  }

  private static List<List<String>> read(TableForm form, String text) {
    return switch (form) {
      case TSV -> lines(text).map(line -> List.of(line.split("\t", -1))).toList();
      case CSV -> lines(text).map(TableFormTest::fields).toList();
      case MARKDOWN -> markdown(text);
      case JSON -> json(text);
    };
  }

  /// Lines, of which the last one may have an end or not; one may be empty.
  private static Stream<String> lines(String text) {
    return Stream.of(text.replaceFirst("\\R\\z", "").split("\r?\n", -1));
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(line.charAt(++i));
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == ',' && !isQuoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static List<List<String>> markdown(String text) {
    var rows = new ArrayList<>(text.lines().map(TableFormTest::markdownCells).toList());
    rows.remove(1);
    return rows;
  }

  private static List<String> markdownCells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    for (int i = 2; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        cell.append(line.charAt(++i));
      } else if (line.charAt(i) == '|') {
        cells.add(entities(cell.substring(0, cell.length() - 1)));
        cell.setLength(0);
        i++;
      } else {
        cell.append(line.charAt(i));
      }
    }
    return cells;
  }

  private static String entities(String cell) {
    return cell.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /// The titles, then the values; without rows the titles are those of [#TWO].
  private static List<List<String>> json(String text) {
    var rows = new ArrayList<List<String>>();
    for (var line : text.lines().filter(each -> each.startsWith("{")).toList()) {
      var strings = strings(line);
      if (rows.isEmpty()) {
        rows.add(every(strings, 0));
      }
      rows.add(every(strings, 1));
    }
    return rows.isEmpty() ? List.of(List.of("Name", "Events")) : rows;
  }

  private static List<String> every(List<String> strings, int from) {
    return IntStream.range(0, strings.size() / 2).mapToObj(i -> strings.get(2 * i + from)).toList();
  }

  private static List<String> strings(String line) {
    var strings = new ArrayList<String>();
    int i = 0;
    while ((i = line.indexOf('"', i)) >= 0) {
      var string = new StringBuilder();
      for (i++; line.charAt(i) != '"'; i++) {
        i = line.charAt(i) == '\\' ? unescaped(line, i + 1, string) : plain(line, i, string);
      }
      strings.add(string.toString());
      i++;
    }
    return strings;
  }

  private static int plain(String line, int at, StringBuilder into) {
    into.append(line.charAt(at));
    return at;
  }

  private static int unescaped(String line, int at, StringBuilder into) {
    if (line.charAt(at) == 'u') {
      into.append((char) Integer.parseInt(line.substring(at + 1, at + 5), 16));
      return at + 4;
    }
    int known = "tnrbf".indexOf(line.charAt(at));
    into.append(known < 0 ? line.charAt(at) : "\t\n\r\b\f".charAt(known));
    return at;
  }

  private static String text(TableForm form, TextTable table) {
    return form.beginning(table, Integer.MAX_VALUE).text();
  }
}
