package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.listing.Listing;
import org.trailglass.app.listing.SortedRows;
import org.trailglass.app.text.Words;

/// The keys of the program that are shown, as a listing: groups stay, their keys are sorted. None
/// is ever selected. FX thread.
final class ShortcutListing implements Listing<ShortcutListing.Row> {
  private final Words words;
  private final Runnable changed;
  private List<ShortcutList> shown = List.of();
  private Optional<ListSort> sort = Optional.empty();

  /// A key with the group that it is in.
  record Row(String group, ShortcutList.Entry entry) {}

  /// @param changed is told when another order is wanted
  ShortcutListing(Words words, Runnable changed) {
    this.words = words;
    this.changed = changed;
  }

  /// The groups with their keys in the order that is wanted.
  List<ShortcutList> sorted(List<ShortcutList> natural) {
    shown = natural.stream().map(this::sorted).toList();
    return shown;
  }

  private ShortcutList sorted(ShortcutList group) {
    var rows = rowsOf(group);
    var sorted = sort.map(by -> new SortedRows<>(columns()).by(by, rows)).orElse(rows);
    return new ShortcutList(group.title(), sorted.stream().map(Row::entry).toList());
  }

  private static List<Row> rowsOf(ShortcutList group) {
    return group.entries().stream().map(entry -> new Row(group.title(), entry)).toList();
  }

  @Override
  public String name() {
    return words.get("shortcuts.title");
  }

  @Override
  public List<ListColumn<Row>> columns() {
    return List.of(
        ListColumn.of("group", words.get("shortcuts.column.group"), Row::group),
        ListColumn.of("keys", words.get("shortcuts.column.key"), row -> row.entry().keys()),
        ListColumn.of("action", words.get("shortcuts.column.action"), row -> row.entry().action()));
  }

  @Override
  public Optional<String> natural() {
    return Optional.of(words.get("shortcuts.natural"));
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
  public List<Row> rows() {
    return shown.stream().flatMap(group -> rowsOf(group).stream()).toList();
  }

  @Override
  public int selectedRows() {
    return 0;
  }

  @Override
  public List<Row> selected(int most) {
    return List.of();
  }
}
