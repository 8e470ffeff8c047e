package org.trailglass.app.identities;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.listing.Listing;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;

/// The lanes as a listing: a row for each. FX thread.
final class LaneListing implements Listing<IdentityLane> {
  private final IdentitiesViewModel model;
  private final LaneWords words;
  private final Supplier<Optional<IdentityLane>> selected;

  /// @param selected the lane where the keyboard stands
  LaneListing(
      IdentitiesViewModel model, LaneWords words, Supplier<Optional<IdentityLane>> selected) {
    this.model = model;
    this.words = words;
    this.selected = selected;
  }

  @Override
  public String name() {
    return words.get("identities.name");
  }

  @Override
  public List<ListColumn<IdentityLane>> columns() {
    var by = model.pictureProperty().get().lanes().by();
    return LaneColumn.of(by).stream()
        .map(column -> column.listed(by, title(column, by), value -> text(column, value)))
        .toList();
  }

  private String title(LaneColumn column, LaneBy by) {
    return column == LaneColumn.NAME
        ? words.by(by)
        : words.get("identities.column." + column.id(), words.zone(model.zone()));
  }

  private String text(LaneColumn column, String value) {
    return switch (column) {
      case KIND -> words.get("principals.kind." + value.toLowerCase(Locale.ROOT));
      case EVENTS, FAILED, WRITES -> words.number(Long.parseLong(value));
      case FIRST, LAST -> words.time(Instant.parse(value).toEpochMilli(), model.zone());
      case NAME, USER, ACCOUNT, RAREST -> LaneWords.visible(value);
    };
  }

  @Override
  public Optional<String> natural() {
    return Optional.of(words.get("identities.natural"));
  }

  @Override
  public Optional<ListSort> sort() {
    return model.columnProperty().get();
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    model.sortByColumn(wanted);
  }

  @Override
  public List<IdentityLane> rows() {
    return model.pictureProperty().get().lanes().lanes();
  }

  @Override
  public int selectedRows() {
    return selected.get().isPresent() ? 1 : 0;
  }

  @Override
  public List<IdentityLane> selected(int most) {
    return selected.get().stream().toList();
  }
}
