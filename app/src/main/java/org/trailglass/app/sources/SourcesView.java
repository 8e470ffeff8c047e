package org.trailglass.app.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.KeptDivider;
import org.trailglass.app.grid.ColumnActions;
import org.trailglass.app.grid.ListRows;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.listing.WindowedListing;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.HeadWords;

/// The list of sources, their files and the members of these.
public final class SourcesView {
  private static final double LIST_SHARE = 0.62;
  private static final String DIVIDER = "sources";

  private final SourcesViewModel model;
  private final Words words;
  private final Settings settings;
  private final ObservableValue<ZoneChoice> zone;
  private final BorderPane root = new BorderPane();
  private final WindowedTable<SourceRow> table = new WindowedTable<>();
  private final WindowedListing.Order order;
  private final ListActions list;
  private final SourceWidths widths;
  private final SourceSheet sheet;
  private final Button close = new Button();
  private final Button reload = new Button();
  private final Button showInFolder = new Button();
  private final Button copyHash = new Button();

  /// @param settings tells the time zone, and keeps the divider
  /// @param lists the menu on every list
  public SourcesView(SourcesViewModel model, Words words, Settings settings, ListMenu lists) {
    this.model = model;
    order =
        new WindowedListing.Order(
            Optional.of(words.get("sources.natural")), model.sortProperty()::get, model::sortBy);
    list = lists.of(new WindowedListing<>(table, this::listColumns, order), table);
    this.words = words;
    this.settings = settings;
    this.zone = settings.of(Choices::zone);
    this.sheet = new SourceSheet(words);
    this.widths = new SourceWidths(this::width, number -> format().number(number));
    build();
    bind();
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  private void build() {
    root.setId("sources");
    table.setId("sources-table");
    table.setHeadTexts(HeadWords.ofFixed(words));
    table.setAccessibleText(words.get("sources.title"));
    table.setPlaceholder(
        new EmptyNote(
            Icon.FILE.node(), words.get("sources.empty"), words.get("sources.empty.hint")));
    table.setMarks(new SourceMarks(words)::of, SourceMarks.WIDTH);
    name(close, Icon.CLOSE, "sources.close", model::close);
    name(reload, Icon.RELOAD, "menu.file.reload", model::reload);
    name(showInFolder, Icon.SHOW, "sources.showInFolder", model::showInFolder);
    name(copyHash, Icon.COPY, "sources.copyHash", SourceActions::copyHash);
    var split = new SplitPane(table, sheet.root());
    split.setOrientation(Orientation.VERTICAL);
    KeptDivider.of(
        split,
        settings.of(choices -> choices.dividers().getOrDefault(DIVIDER, LIST_SHARE)),
        position -> settings.change(choices -> choices.withDivider(DIVIDER, position)));
    root.getStylesheets().add(String.valueOf(SourcesView.class.getResource("sources.css")));
    root.setTop(new ToolBar(close, reload, showInFolder, copyHash));
    root.setCenter(split);
  }

  private void name(Button button, Icon icon, String key, Consumer<SourceRow> action) {
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("icon-only");
    button.setGraphic(icon.node());
    var name = ActionName.of(words, key);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name + ": " + words.get(key + ".hint")));
    button.setOnAction(event -> selected().ifPresent(action));
  }

  private void bind() {
    model.rowsProperty().addListener((property, old, rows) -> show(old, rows));
    model.sortProperty().addListener((property, old, sort) -> showColumns());
    zone.addListener((property, old, now) -> formatChanged());
    model.namesProperty().addListener((property, old, now) -> formatChanged());
    table.selectionProperty().addListener((property, old, now) -> selectionChanged());
    model
        .revealProperty()
        .addListener((property, old, now) -> now.ifPresent(wish -> show(wish.source())));
    table.widthProperty().addListener((property, old, width) -> fitName());
    table.setColumnActions(ColumnActions.inPlace(order::next, this::widen));
    table.setRowActions(new SourceActions(model, words, this::selected, this::format, list));
    table.setMenu(list::items);
    showColumns();
    show(List.of(), model.rowsProperty().get());
  }

  private void show(List<SourceRow> old, List<SourceRow> rows) {
    int lead = table.selection().lead();
    int selected = position(old, lead, rows);
    widths.fit(rows);
    fitName();
    table.show(
        new ListRows<>(rows),
        selected < 0 ? RowSelection.none() : RowSelection.of(selected),
        at -> position(old, at, rows));
    selectionChanged();
  }

  /// Where a line of the old list stands in the new one, -1 if nowhere. Mostly at its place.
  private static int position(List<SourceRow> old, int at, List<SourceRow> rows) {
    if (at < 0 || at >= old.size()) {
      return -1;
    }
    var key = old.get(at).key();
    return at < rows.size() && rows.get(at).key().equals(key)
        ? at
        : IntStream.range(0, rows.size())
            .filter(row -> rows.get(row).key().equals(key))
            .findFirst()
            .orElse(-1);
  }

  /// Chooses a source in the list, and scrolls to it.
  ///
  /// @param source its number
  public void show(int source) {
    var rows = model.rowsProperty().get();
    IntStream.range(0, rows.size())
        .filter(at -> rows.get(at).source().number() == source)
        .findFirst()
        .ifPresent(
            at -> {
              table.selectionProperty().set(RowSelection.of(at));
              table.reveal(at);
            });
  }

  private void fitName() {
    widths.fitName(table.getWidth());
    showColumns();
  }

  private void widen(String id, double width) {
    widths.size(SourceColumn.valueOf(id), width);
    showColumns();
  }

  private void formatChanged() {
    showColumns();
    selectionChanged();
  }

  private void showColumns() {
    var format = format();
    table.setColumns(
        Arrays.stream(SourceColumn.values()).map(column -> column(column, format)).toList());
  }

  private SourceFormat format() {
    return new SourceFormat(
        words, new Formats(words), zone.getValue().zone(), model.namesProperty().get());
  }

  /// Without the names that a person gave: only what the evidence says.
  private List<ListColumn<SourceRow>> listColumns() {
    var format = format().withoutNames();
    return Arrays.stream(SourceColumn.values())
        .map(column -> column.listed(title(column, format), format))
        .toList();
  }

  /// The width at first.
  private double width(SourceColumn column) {
    return WindowedColumn.widthFor(title(column, format()), column.width());
  }

  private String title(SourceColumn column, SourceFormat format) {
    return words.get(column.titleKey(), format.formats().zone(format.zone()));
  }

  private WindowedColumn<SourceRow> column(SourceColumn column, SourceFormat format) {
    var title = title(column, format);
    double width = widths.of(column);
    return new WindowedColumn<>(
        column.name(),
        title,
        title,
        width,
        column.style(),
        column.cut(width),
        order.mark(column.name()),
        row -> column.content(row, format));
  }

  private Optional<SourceRow> selected() {
    int at = table.selection().lead();
    return Optional.ofNullable(
        at < 0 || at >= table.source().size() ? null : table.source().row(at));
  }

  private void selectionChanged() {
    var row = selected();
    close.setDisable(row.isEmpty());
    reload.setDisable(row.isEmpty());
    showInFolder.setDisable(row.filter(model::isOnDisk).isEmpty());
    model.select(row);
    sheet.show(model.told(), format());
    copyHash.setDisable(row.filter(line -> !line.receipt().sha256().isEmpty()).isEmpty());
  }
}
