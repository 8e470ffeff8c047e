package org.trailglass.app.principals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.trailglass.app.control.WindowedColumn.Style;
import org.trailglass.app.workspace.Names;
import org.trailglass.export.CsvLine;
import org.trailglass.export.Escapes;
import org.trailglass.export.Formulas;

/// Rows of the list as text for the clipboard. People get them as they are shown, machines the very
/// values; without the names that a person gave. Immutable; any thread.
///
/// @param rows no more than {@link #MOST} of them are written: a clipboard is no export
record CopiedPrincipals(List<PrincipalRow> rows, PrincipalFormat format) {
  static final int MOST = 10_000;

  private static final List<PrincipalColumn> COLUMNS = List.of(PrincipalColumn.values());

  /// What means something in a cell of Markdown.
  private static final String MARKDOWN_SIGNS = "\\|`*_{}[]<>#~&!";

  /// How they are written.
  enum Form {
    /// Cells between tabs, for spreadsheets.
    TSV,
    CSV,
    /// A list of objects; their keys are what a query calls the columns.
    JSON,
    /// A table of GitHub Flavored Markdown.
    MARKDOWN;

    /// The key of its words in the bundle.
    String key() {
      return "principals.copy." + name().toLowerCase(Locale.ROOT);
    }
  }

  CopiedPrincipals {
    rows = rows.stream().limit(MOST).toList();
    format = new PrincipalFormat(format.words(), format.zone(), Names.none());
  }

  String text(Form form) {
    return switch (form) {
      case TSV -> lines(table(), "", "\t", Formulas::disarm);
      case CSV -> lines(table(), "", ",", cell -> CsvLine.cell(cell, false));
      case MARKDOWN -> markdown();
      case JSON ->
          rows.stream()
              .map(CopiedPrincipals::object)
              .collect(Collectors.joining(",\n", "[\n", "\n]"));
    };
  }

  /// Titles, then the rows.
  private List<List<String>> table() {
    var lines = new ArrayList<List<String>>();
    lines.add(COLUMNS.stream().map(format::title).toList());
    rows.forEach(row -> lines.add(COLUMNS.stream().map(c -> format.text(c, row)).toList()));
    return lines;
  }

  private static String lines(
      List<List<String>> table, String edge, String between, UnaryOperator<String> written) {
    return table.stream()
        .map(cells -> cells.stream().map(written).collect(Collectors.joining(between, edge, edge)))
        .collect(Collectors.joining("\n"));
  }

  private String markdown() {
    var table = table();
    var titles = lines(table.subList(0, 1), "|", "|", CopiedPrincipals::escaped);
    var rule =
        COLUMNS.stream()
            .map(column -> column.style() == Style.NUMBER ? "---:" : "---")
            .collect(Collectors.joining("|", "|", "|"));
    var rest = lines(table.subList(1, table.size()), "|", "|", CopiedPrincipals::escaped);
    return String.join("\n", titles, rule, rest);
  }

  private static String escaped(String cell) {
    var text = new StringBuilder(" ");
    Escapes.visible(cell)
        .chars()
        .forEach(c -> text.append(MARKDOWN_SIGNS.indexOf(c) < 0 ? "" : "\\").append((char) c));
    return text.append(' ').toString();
  }

  private static String object(PrincipalRow row) {
    return COLUMNS.stream()
        .flatMap(column -> column.value(row).map(value -> member(column, value)).stream())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String member(PrincipalColumn column, String value) {
    boolean isNumber = column.kind() == ColumnValue.Kind.NUMBER;
    return Escapes.jsonString(column.field())
        + ':'
        + (isNumber ? value : Escapes.jsonString(value));
  }
}
