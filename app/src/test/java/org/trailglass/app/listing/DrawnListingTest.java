package org.trailglass.app.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawnListingTest {
  private final List<List<String>> drawn = new ArrayList<>();
  private Optional<String> selected = Optional.empty();
  private final DrawnListing<String> listing =
      new DrawnListing<>(
          new DrawnListing.Title("Words", "As said"),
          () -> List.of(ListColumn.of("word", "Word", word -> word)),
          () -> selected,
          this::draw);

  private void draw() {
    drawn.add(listing.sorted(List.of("b", "c", "a")));
  }

  @Test
  void drawsTheRowsInTheOrderThatIsWanted() {
    // when
    draw();
    listing.sortBy(Optional.of(new ListSort("word", true)));
    listing.sortBy(Optional.of(new ListSort("word", false)));
    listing.sortBy(Optional.empty());

    // then
    assertThat(drawn)
        .containsExactly(
            List.of("b", "c", "a"),
            List.of("a", "b", "c"),
            List.of("c", "b", "a"),
            List.of("b", "c", "a"));
    assertThat(listing.rows()).containsExactly("b", "c", "a");
  }

  @Test
  void sortsWithinPartsAndLeavesThemWhereTheyAre() {
    // when
    listing.sortBy(Optional.of(new ListSort("word", true)));
    var parts = listing.sortedParts(List.of(List.of("d", "b"), List.of("c", "a")));

    // then
    assertThat(parts).containsExactly(List.of("b", "d"), List.of("a", "c"));
    assertThat(listing.rows()).containsExactly("b", "d", "a", "c");
  }

  @Test
  void hasTheRowWithTheKeyboardSelected() {
    // when
    draw();
    var before = listing.selectedRows();
    selected = Optional.of("c");

    // then
    assertThat(before).isZero();
    assertThat(listing.selectedRows()).isEqualTo(1);
    assertThat(listing.selected(1)).containsExactly("c");
  }

  @Test
  void showsWhatComesNextInItsNaturalOrder() {
    // when
    listing.sortBy(Optional.of(new ListSort("word", true)));
    listing.forgetSort();

    // then
    assertThat(listing.sort()).isEmpty();
    assertThat(listing.sorted(List.of("b", "a"))).containsExactly("b", "a");
  }
}
