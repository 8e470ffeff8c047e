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

  /// Numbers as rows, of which some are selected.
  private record Numbers(List<Long> rows, List<Long> chosen) implements Listing<Long> {
    @Override
    public String name() {
      return "Numbers";
    }

    @Override
    public List<ListColumn<Long>> columns() {
      return List.of(ListColumn.of("number", "Number", row -> row, row -> "no. " + row));
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
    public List<Long> selected(int most) {
      return chosen.subList(0, Math.min(most, chosen.size()));
    }
  }

  /// Long texts as rows.
  private record Longs(List<String> rows) implements Listing<String> {
    @Override
    public String name() {
      return "Texts";
    }

    @Override
    public List<ListColumn<String>> columns() {
      return List.of(ListColumn.of("text", "Text", row -> row));
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
      return 0;
    }

    @Override
    public List<String> selected(int most) {
      return List.of();
    }
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
    assertThat(copied(robot, new Numbers(numbers(3), List.of())))
        .isEqualTo("Number\nno. 0\nno. 1\nno. 2");
    assertThat(copied(robot, new Numbers(numbers(3), List.of(1L)))).isEqualTo("Number\nno. 1");
    assertThat(told).isEmpty();
  }

  /// A row of a megabyte each, as a forged trail can have thousands of: each alone is copied whole.
  @Test
  void copiesNoMoreTextThanMemoryHolds(FxRobot robot) {
    var listing = new Longs(Collections.nCopies(ListMenu.MOST, "x".repeat(1_000_000)));

    assertThat(copied(robot, listing)).hasSizeBetween(ListMenu.MOST_CHARS, 33_100_000);
    assertThat(told)
        .containsExactly(
            "The first 32 of 10,000 rows were copied. Export the list for all of them.");
  }

  @Test
  void copiesNoMoreThanAClipboardShouldHoldAndSaysSo(FxRobot robot) {
    var many = numbers(ListMenu.MOST + 5);

    assertThat(copied(robot, new Numbers(many, List.of())).lines()).hasSize(ListMenu.MOST + 1);
    assertThat(copied(robot, new Numbers(many, many)).lines()).hasSize(ListMenu.MOST + 1);
    assertThat(told)
        .containsOnly(
            "The first 10,000 of 10,005 rows were copied. Export the list for all of them.");
  }
}
