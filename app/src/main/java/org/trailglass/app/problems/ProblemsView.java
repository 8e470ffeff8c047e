package org.trailglass.app.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.KeptDivider;
import org.trailglass.app.grid.CellContent;
import org.trailglass.app.grid.ColumnActions;
import org.trailglass.app.grid.ListRows;
import org.trailglass.app.grid.RowActions;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.listing.WindowedListing;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.HeadWords;

/// The list of problems and of what was left out, with the spot of the chosen one beside it.
public final class ProblemsView {
  /// From this width on, in pixels, the spot stands beside the list.
  private static final double WIDE = 700;

  private static final double LIST_SHARE = 0.58;
  private static final String DIVIDER = "problems";

  private final ProblemsViewModel model;
  private final Words words;
  private final Settings settings;
  private final BorderPane root = new BorderPane();
  private final WindowedTable<Finding> table = new WindowedTable<>();
  private final WindowedListing.Order order;
  private final ListActions list;
  private final Map<String, Double> widths = new HashMap<>();
  private final Label unlisted = new Label();

  /// @param settings keeps the divider
  /// @param lists the menu on every list
  public ProblemsView(ProblemsViewModel model, Words words, Settings settings, ListMenu lists) {
    this.model = model;
    this.words = words;
    this.settings = settings;
    order =
        new WindowedListing.Order(
            Optional.of(words.get("problems.natural")), model.sortProperty()::get, model::sortBy);
    list = lists.of(new WindowedListing<>(table, this::listColumns, order), table);
    build();
    bind();
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  private void build() {
    root.setId("problems");
    root.getStylesheets().add(String.valueOf(ProblemsView.class.getResource("problems.css")));
    table.setId("problems-table");
    table.setHeadTexts(HeadWords.ofFixed(words));
    table.setAccessibleText(words.get("problems.title"));
    table.setPlaceholder(
        new EmptyNote(
            Icon.DONE.node(), words.get("problems.empty"), words.get("problems.empty.hint")));
    unlisted.setId("problems-unlisted");
    var bar = new ToolBar();
    var group = new ToggleGroup();
    for (var what : Show.values()) {
      bar.getItems().add(toggle(what, group));
    }
    bar.getItems().add(unlisted);
    var split = new SplitPane(table, new SpotView(model, words).root());
    KeptDivider.of(
        split,
        settings.of(choices -> choices.dividers().getOrDefault(DIVIDER, LIST_SHARE)),
        position -> settings.change(choices -> choices.withDivider(DIVIDER, position)));
    split
        .orientationProperty()
        .bind(
            root.widthProperty()
                .map(
                    width ->
                        width.doubleValue() < WIDE
                            ? Orientation.VERTICAL
                            : Orientation.HORIZONTAL));
    root.setTop(bar);
    root.setCenter(split);
  }

  private ToggleButton toggle(Show what, ToggleGroup group) {
    var name = what.name().toLowerCase(java.util.Locale.ROOT);
    var button = new ToggleButton();
    button
        .textProperty()
        .bind(model.countsProperty().map(now -> words.get("problems.show." + name, now.of(what))));
    button.setId("problems-show-" + name);
    button.setToggleGroup(group);
    model.showProperty().subscribe(shown -> button.setSelected(shown == what));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          model.show(what);
        });
    return button;
  }

  private void bind() {
    model.findingsProperty().addListener((property, old, findings) -> show(findings));
    model.sortProperty().addListener((property, old, sort) -> showColumns());
    model.unlistedProperty().addListener((property, old, count) -> showUnlisted());
    model.unlistedSkipsProperty().addListener((property, old, count) -> showUnlisted());
    table
        .selectionProperty()
        .addListener((property, old, now) -> chosen(old, now).ifPresent(model::choose));
    table.setColumnActions(ColumnActions.inPlace(order::next, this::widen));
    table.setRowActions(new Rows());
    table.setMenu(list::items);
    model.revealProperty().addListener((property, old, now) -> now.ifPresent(this::reveal));
    showColumns();
    showUnlisted();
    show(model.findingsProperty().get());
  }

  private void show(List<Finding> findings) {
    var kept = finding(table.selection()).map(findings::indexOf).filter(at -> at >= 0);
    table.show(
        new ListRows<>(findings),
        kept.map(RowSelection::of).orElse(RowSelection.none()),
        at -> at < findings.size() ? at : -1);
  }

  /// Chooses a finding, and so shows its spot.
  private void reveal(Finding finding) {
    int at = model.findingsProperty().get().indexOf(finding);
    table.selectionProperty().set(RowSelection.none());
    table.selectionProperty().set(RowSelection.of(at));
    table.reveal(at);
  }

  private void showUnlisted() {
    long problems = model.unlistedProperty().get();
    long skips = model.unlistedSkipsProperty().get();
    var more = new ArrayList<String>();
    if (problems > 0) {
      more.add(words.get("problems.unlisted", problems));
    }
    if (skips > 0) {
      more.add(words.get("problems.unlistedSkips", skips));
    }
    unlisted.setText(String.join("; ", more));
  }

  private void showColumns() {
    table.setColumns(Arrays.stream(FindingColumn.values()).map(this::column).toList());
  }

  private void widen(String column, double width) {
    widths.put(column, width);
    showColumns();
  }

  private List<ListColumn<Finding>> listColumns() {
    return Arrays.stream(FindingColumn.values())
        .map(column -> column.listed(model.say(), words.get(column.titleKey())))
        .toList();
  }

  private WindowedColumn<Finding> column(FindingColumn column) {
    var title = words.get(column.titleKey());
    return new WindowedColumn<>(
        column.name(),
        title,
        title,
        widths.getOrDefault(column.name(), WindowedColumn.widthFor(title, column.width())),
        column.style(),
        column.cut(),
        order.mark(column.name()),
        finding -> CellContent.plain(column.text(finding, model.say())));
  }

  /// The finding that a person has just gone to.
  private Optional<Finding> chosen(RowSelection old, RowSelection now) {
    var finding = finding(now);
    boolean isShown =
        model
            .spotProperty()
            .get()
            .map(spot -> Optional.of(spot.finding()).equals(finding))
            .orElse(false);
    return isShown && old.lead() == now.lead() ? Optional.empty() : finding;
  }

  private Optional<Finding> finding(RowSelection selection) {
    int at = selection.lead();
    var source = table.source();
    return Optional.ofNullable(at < 0 || at >= source.size() ? null : source.row(at));
  }

  private final class Rows implements RowActions<Finding> {
    @Override
    public List<MenuItem> menu(int position, WindowedColumn<Finding> column) {
      var copyValue = new MenuItem(words.get("problems.copyValue"));
      copyValue.setOnAction(
          event ->
              finding(table.selection())
                  .ifPresent(finding -> CopiedText.put(column.content().apply(finding).text())));
      var items = new ArrayList<MenuItem>(List.of(copyValue, new SeparatorMenuItem()));
      items.addAll(list.items());
      return items;
    }

    @Override
    public void open(int position) {
      finding(table.selection()).ifPresent(model::choose);
    }

    @Override
    public void copy(RowSelection selection) {
      list.copy();
    }
  }
}
