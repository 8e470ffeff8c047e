package org.trailglass.app.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.export.TextTable.Cell;

class SortedRowsTest {
  private static final ListColumn<String> WORD = ListColumn.of("word", "Word", row -> row);

  /// Shown with a word in front, so that the text would order otherwise.
  private static final ListColumn<String> LENGTH =
      new ListColumn<>(
          "length",
          "Length",
          true,
          row ->
              row.isEmpty()
                  ? new Cell("none", "")
                  : new Cell("n" + (99 - row.length()), Integer.toString(row.length())));

  private static List<String> sorted(String column, boolean isAscending, String... rows) {
    var by = new SortedRows<>(List.of(WORD, LENGTH), row -> !row.startsWith("#"));
    return by.by(new ListSort(column, isAscending), List.of(rows));
  }

  @Test
  void sortsByValueAndNotByText() {
    assertThat(sorted("length", true, "xxxxxxxxxxxx", "xx", "", "xxxxxxxxx"))
        .containsExactly("", "xx", "xxxxxxxxx", "xxxxxxxxxxxx");
    assertThat(sorted("length", false, "xx", "", "xxxxxxxxxxxx"))
        .containsExactly("xxxxxxxxxxxx", "xx", "");
  }

  @Test
  void sortsWordsWhateverTheirCase() {
    assertThat(sorted("word", true, "b", "A", "C", "a")).containsExactly("A", "a", "b", "C");
  }

  @Test
  void keepsEqualRowsInTheirOrder() {
    assertThat(sorted("length", false, "b", "a", "cc")).containsExactly("cc", "b", "a");
  }

  @Test
  void leavesHeadingsInTheirPlaces() {
    assertThat(sorted("word", true, "b", "a", "#one", "d", "c", "#two", "e"))
        .containsExactly("a", "b", "#one", "c", "d", "#two", "e");
  }
}
