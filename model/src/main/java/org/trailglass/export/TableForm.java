package org.trailglass.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.trailglass.export.TextTable.Cell;

/// How a list is written as text: for spreadsheets, programs and reports. In each of them control
/// and bidirectional characters are visible escapes, as everywhere. Any thread.
public enum TableForm {
  /// Cells between tabs under a line of titles; tabs and line ends within a cell are written as
  /// `\t` and `\n`. What a spreadsheet would run as a formula gets an apostrophe in front.
  TSV("tsv"),
  /// Comma-separated values (RFC 4180) under a line of titles, as other tables are exported.
  CSV("csv"),
  /// A list of objects, an object a line, with the titles as keys and the values for machines.
  JSON("json"),
  /// A table of GitHub Flavored Markdown, in which nothing is rendered, linked or run.
  MARKDOWN("md");

  private final String extension;

  TableForm(String extension) {
    this.extension = extension;
  }

  /// The end of a file's name, without a dot.
  public String extension() {
    return extension;
  }

  /// The form that the end of a file's name tells; empty for any other name.
  public static Optional<TableForm> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> name.endsWith("." + form.extension)).findFirst();
  }

  /// As many rows as fit into a text of about some length; one at least, however long it is.
  ///
  /// @param chars after which no other row is begun
  public Beginning beginning(TextTable table, int chars) {
    var text = new StringWriter();
    try {
      int rows = write(table, text, done -> done > 0 && text.getBuffer().length() >= chars);
      return new Beginning(text.toString().replaceFirst("\\R\\z", ""), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first rows of a table as text.
  public record Beginning(String text, int rows) {}

  /// Writes a table.
  ///
  /// @param isCancelled asked for each row, with the number of those that are done; what is written
  ///     stays well-formed
  /// @return how many rows were written
  public int write(TextTable table, Writer out, IntPredicate isCancelled) throws IOException {
    begin(table, out);
    var keys = table.keys();
    int done = 0;
    for (var row : table.rows()) {
      if (isCancelled.test(done)) {
        break;
      }
      switch (this) {
        case JSON -> {
          out.write(done == 0 ? "\n" : ",\n");
          out.write(object(table, keys, row));
        }
        default -> line(row.stream().map(Cell::text).toList(), out);
      }
      done++;
    }
    if (this == JSON) {
      out.write("\n]\n");
    }
    return done;
  }

  private void begin(TextTable table, Writer out) throws IOException {
    if (this == JSON) {
      out.write("[");
      return;
    }
    line(table.titles(), out);
    if (this == MARKDOWN) {
      out.write(
          table.columns().stream()
              .map(column -> column.isNumber() ? "---:" : "---")
              .collect(joining(" | ", "| ", " |\n")));
    }
  }

  private void line(List<String> cells, Writer out) throws IOException {
    switch (this) {
      case TSV -> out.write(cells.stream().map(TableForm::tabbed).collect(joining("\t")) + "\n");
      case CSV -> CsvLine.write(cells, false, out);
      case MARKDOWN ->
          out.write(cells.stream().map(Markdown::escaped).collect(joining(" | ", "| ", " |\n")));
      case JSON -> throw new IllegalStateException("JSON has no lines of cells");
    }
  }

  private static String tabbed(String cell) {
    return Escapes.visible(Formulas.disarm(cell));
  }

  private static String object(TextTable table, List<String> keys, List<Cell> row) {
    var members = new StringBuilder("{");
    for (int i = 0; i < keys.size(); i++) {
      members.append(i == 0 ? "" : ",").append(Escapes.jsonString(keys.get(i))).append(':');
      var value = row.get(i).value();
      members.append(table.columns().get(i).isNumber() ? number(value) : Escapes.jsonString(value));
    }
    return members.append('}').toString();
  }

  /// A number as JSON writes it, `null` where there is none.
  private static String number(String value) {
    if (value.isEmpty()) {
      return "null";
    }
    return value.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?") ? value : Escapes.jsonString(value);
  }
}
