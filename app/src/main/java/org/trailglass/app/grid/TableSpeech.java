package org.trailglass.app.grid;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a screen reader is told of a table: of a row as a whole when the keyboard comes to it, of a
/// cell when it goes to another column. FX thread.
///
/// @param <R> the row
final class TableSpeech<R> {
  private final WindowedTable<R> table;
  private final RowPane<R> rows;
  private final HeaderBar<R> header;
  private final TableBars<R> bars;
  private Function<R, String> sentence = this::titled;
  private boolean isAtCell;

  TableSpeech(WindowedTable<R> table, RowPane<R> rows, HeaderBar<R> header, TableBars<R> bars) {
    this.table = table;
    this.rows = rows;
    this.header = header;
    this.bars = bars;
  }

  void setSentence(Function<R, String> newSentence) {
    sentence = newSentence;
  }

  /// The keyboard is elsewhere.
  ///
  /// @param isCell whether it went from column to column
  void moved(boolean isCell) {
    isAtCell = isCell;
    table.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    table.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
  }

  /// A row in words; empty while it is being fetched.
  String row(int position) {
    var row = position < 0 ? null : table.source().row(position);
    return row == null ? "" : sentence.apply(row);
  }

  /// Each cell that holds something, behind the title of its column.
  private String titled(R row) {
    return table.columns().all().stream()
        .flatMap(
            column -> {
              var text = column.content().apply(row).whole();
              return text.isEmpty() ? Stream.empty() : Stream.of(column.title() + ' ' + text);
            })
        .collect(Collectors.joining(", "));
  }

  /// The answer to a screen reader; null if the table has none of its own.
  @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
    int lead = table.selection().lead();
    return switch (attribute) {
      case ROW_COUNT -> table.source().size();
      case COLUMN_COUNT -> table.columns().size();
      case MULTIPLE_SELECTION -> true;
      case FOCUS_ITEM -> focusItem(lead);
      case SELECTED_ITEMS -> rows.selected(table.selection());
      case ROW_AT_INDEX -> rows.node((Integer) parameters[0]);
      case CELL_AT_ROW_COLUMN -> rows.cell((Integer) parameters[0], (Integer) parameters[1]);
      case COLUMN_AT_INDEX -> header.cell((Integer) parameters[0]);
      case HEADER -> header;
      case VERTICAL_SCROLLBAR -> bars.vertical();
      case HORIZONTAL_SCROLLBAR -> bars.horizontal();
      default -> null;
    };
  }

  private Node focusItem(int lead) {
    var cell = isAtCell ? rows.cell(lead, table.columns().lead()) : null;
    var row = rows.node(lead);
    return cell != null ? cell : row != null ? row : table;
  }
}
