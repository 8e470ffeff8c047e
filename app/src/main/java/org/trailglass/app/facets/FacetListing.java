package org.trailglass.app.facets;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.listing.Listing;
import org.trailglass.app.listing.SortedRows;
import org.trailglass.event.FieldPath;

/// The values of a facet that are shown, as a listing. FX thread.
final class FacetListing implements Listing<FacetValue> {
  private final FieldPath path;
  private final FacetText text;
  private final Supplier<Optional<FacetValue>> selected;
  private final Runnable changed;
  private List<FacetValue> shown = List.of();
  private Optional<ListSort> sort = Optional.empty();

  /// @param selected the value that has the keyboard
  /// @param changed is told when another order is wanted
  FacetListing(
      FieldPath path, FacetText text, Supplier<Optional<FacetValue>> selected, Runnable changed) {
    this.path = path;
    this.text = text;
    this.selected = selected;
    this.changed = changed;
  }

  /// The values in the order that is wanted.
  ///
  /// @param counted in their natural order
  List<FacetValue> sorted(List<FacetValue> counted) {
    shown = sort.map(by -> new SortedRows<>(columns()).by(by, counted)).orElse(counted);
    return shown;
  }

  @Override
  public String name() {
    return text.path(path);
  }

  @Override
  public List<ListColumn<FacetValue>> columns() {
    var words = text.words();
    return List.of(
        ListColumn.of("value", text.path(path), value -> text.line(value).text()),
        ListColumn.of(
            "events",
            words.get("facets.column.events"),
            value -> (long) value.events(),
            text.formats()::number));
  }

  @Override
  public Optional<String> natural() {
    return Optional.of(text.words().get("facets.natural"));
  }

  @Override
  public Optional<ListSort> sort() {
    return sort;
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    sort = wanted;
    changed.run();
  }

  @Override
  public List<FacetValue> rows() {
    return shown;
  }

  @Override
  public int selectedRows() {
    return selected.get().isPresent() ? 1 : 0;
  }

  @Override
  public List<FacetValue> selected(int most) {
    return selected.get().stream().toList();
  }
}
