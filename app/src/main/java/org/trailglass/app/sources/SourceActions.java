package org.trailglass.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.grid.RowActions;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.sources.SourceRow.Children;
import org.trailglass.app.text.Words;

/// What a person can do to a line of the list of sources. FX thread.
final class SourceActions implements RowActions<SourceRow> {
  private final SourcesViewModel model;
  private final Words words;
  private final Supplier<Optional<SourceRow>> selected;
  private final Supplier<SourceFormat> format;
  private final ListActions list;

  /// @param selected the line that is chosen
  /// @param format says how figures and names are written now
  SourceActions(
      SourcesViewModel model,
      Words words,
      Supplier<Optional<SourceRow>> selected,
      Supplier<SourceFormat> format,
      ListActions list) {
    this.model = model;
    this.words = words;
    this.selected = selected;
    this.format = format;
    this.list = list;
  }

  @Override
  public List<MenuItem> menu(int position, WindowedColumn<SourceRow> column) {
    var items =
        new ArrayList<MenuItem>(selected.get().map(row -> ofRow(row, column)).orElse(List.of()));
    items.add(new SeparatorMenuItem());
    items.addAll(list.items());
    return items;
  }

  private List<MenuItem> ofRow(SourceRow row, WindowedColumn<SourceRow> column) {
    return List.of(
        item(
            "sources.copyValue",
            () ->
                CopiedText.put(
                    SourceColumn.valueOf(column.id()).whole(row, format.get().withoutNames()))),
        item("sources.copyHash", () -> copyHash(row)),
        new SeparatorMenuItem(),
        showInFolder(row),
        itemOf("sources.reload.of", row, () -> model.reload(row)),
        itemOf("sources.close.of", row, () -> model.close(row)));
  }

  /// Names the source: a file cannot be closed by itself.
  private MenuItem itemOf(String key, SourceRow row, Runnable action) {
    return PlainItem.of(words.get(key, format.get().sourceName(row)), action);
  }

  /// Says why it cannot be done.
  private MenuItem showInFolder(SourceRow row) {
    boolean isOnDisk = model.isOnDisk(row);
    var key = isOnDisk ? "sources.showInFolder" : "sources.showInFolder.notOnDisk";
    var item = item(key, () -> model.showInFolder(row));
    item.setDisable(!isOnDisk);
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    return PlainItem.of(words.get(key), action);
  }

  @Override
  public void open(int position) {
    selected.get().filter(row -> row.children() != Children.NONE).ifPresent(model::flip);
  }

  @Override
  public void copy(RowSelection selection) {
    list.copy();
  }

  /// Copies the hash of a file's bytes.
  static void copyHash(SourceRow row) {
    CopiedText.put(row.receipt().sha256());
  }
}
