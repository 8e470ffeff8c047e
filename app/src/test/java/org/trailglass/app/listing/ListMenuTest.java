package org.trailglass.app.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;

@ExtendWith(ApplicationExtension.class)
class ListMenuTest {
  private final List<String> told = new ArrayList<>();

  /// Rows of one column, of which some are selected.
  private record Rows<T>(ListColumn<T> column, List<T> rows, List<T> chosen) implements Listing<T> {
    @Override
    public String name() {
      return "Rows";
    }

    @Override
    public List<ListColumn<T>> columns() {
      return List.of(column);
    }

    @Override
    public Optional<String> natural() {
      return Optional.empty();
    }

    @Override
    public Optional<ListSort> sort() {
      return Optional.empty();
    }

    @Override
    public void sortBy(Optional<ListSort> wanted) {}

    @Override
    public int selectedRows() {
      return chosen.size();
    }

    @Override
    public List<T> selected(int most) {
      return chosen.subList(0, Math.min(most, chosen.size()));
    }
  }

  private static Listing<Long> listing(List<Long> numbers, List<Long> chosen) {
    return new Rows<>(
        ListColumn.of("number", "Number", row -> row, row -> "no. " + row), numbers, chosen);
  }

  private static List<Long> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Long::valueOf).toList();
  }

  private String copied(FxRobot robot, Listing<?> listing) {
    var menu =
        new ListMenu(
            Words.english(),
            new CurrentThreadRunner(),
            news -> told.add(news.text()),
            (name, table, owner) -> {});
    var copied = new ArrayList<String>();
    robot.interact(() -> menu.copy(listing));
    robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
    return copied.getFirst();
  }

  @Test
  void copiesAllWhereNothingIsSelected(FxRobot robot) {
    assertThat(copied(robot, listing(numbers(3), List.of())))
        .isEqualTo("Number\nno. 0\nno. 1\nno. 2");
    assertThat(copied(robot, listing(numbers(3), List.of(1L)))).isEqualTo("Number\nno. 1");
    assertThat(told).isEmpty();
  }

  /// A row of a megabyte each, as a forged trail can have thousands of: each alone is copied whole.
  @Test
  void copiesNoMoreTextThanMemoryHolds(FxRobot robot) {
    var texts = Collections.nCopies(ListMenu.MOST, "x".repeat(1_000_000));
    var listing = new Rows<String>(ListColumn.of("text", "Text", row -> row), texts, List.of());

    assertThat(copied(robot, listing)).hasSizeBetween(ListMenu.MOST_CHARS, 33_100_000);
    assertThat(told)
        .containsExactly(
            "The first 32 of 10,000 rows were copied. Export the list for all of them.");
  }

  @Test
  void copiesNoMoreThanAClipboardShouldHoldAndSaysSo(FxRobot robot) {
    var many = numbers(ListMenu.MOST + 5);

    assertThat(copied(robot, listing(many, List.of())).lines()).hasSize(ListMenu.MOST + 1);
    assertThat(copied(robot, listing(many, many)).lines()).hasSize(ListMenu.MOST + 1);
    assertThat(told)
        .containsOnly(
            "The first 10,000 of 10,005 rows were copied. Export the list for all of them.");
  }
}
