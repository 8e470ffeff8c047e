package org.trailglass.app.buckets;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListView;
import org.trailglass.app.control.CheckList;
import org.trailglass.app.listing.ItemListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;

/// Gives the lists of what was found the menu that every list has. FX thread.
record FoundLists(Words words, ListMenu menu) {

  /// A list of names.
  ItemListing<String> ofNames(ListView<String> list, String title) {
    var listing =
        new ItemListing<>(
            list,
            words.get("buckets.natural"),
            () -> List.of(ListColumn.<String>of("name", title, BucketText::shown)));
    menu.attach(list, listing);
    return listing;
  }

  /// A list of what can be ticked.
  ///
  /// @param text of a value, with nothing hidden in it
  <T> void ofTicks(CheckList<T> list, String title, Function<T, String> text, Ticks<T> ticks) {
    var listing =
        new ItemListing<>(
            list.list(),
            words.get("buckets.natural"),
            () ->
                List.of(
                    ListColumn.of("value", title, text),
                    ListColumn.of("state", words.get("buckets.state"), one -> state(ticks, one))));
    list.showBy(listing::show);
    menu.attach(list.list(), listing);
  }

  private <T> String state(Ticks<T> ticks, T value) {
    return words.get(
        ticks.leftProperty().get().contains(value) ? "buckets.unticked" : "buckets.ticked");
  }
}
