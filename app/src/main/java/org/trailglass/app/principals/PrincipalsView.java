package org.trailglass.app.principals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.Seen;
import org.trailglass.app.grid.ColumnActions;
import org.trailglass.app.grid.ListRows;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.listing.WindowedListing;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.HeadWords;
import org.trailglass.app.value.ValueMenu;

/// The list of the principals that have events in the result.
public final class PrincipalsView {
  private final PrincipalsViewModel model;
  private final Words words;
  private final WindowedListing.Order order;
  private final ObservableValue<ZoneChoice> zone;
  private final ObservableValue<Map<String, Double>> widths;
  private final BorderPane root = new BorderPane();
  private final WindowedTable<PrincipalRow> table = new WindowedTable<>();
  private final EmptyNote placeholder = new EmptyNote(Icon.PERSON.node());

  /// @param values what can be done with a principal, as with any value
  /// @param lists the menu on every list
  public PrincipalsView(PrincipalsViewModel model, Words words, ValueMenu values, ListMenu lists) {
    this.model = model;
    this.words = words;
    this.order =
        new WindowedListing.Order(
            Optional.empty(),
            () -> Optional.of(model.sortProperty().get().listed()),
            sort -> sort.map(PrincipalSort::of).ifPresent(model::sortBy));
    this.zone = model.zone();
    this.widths = model.widths();
    build();
    bind();
    var list = lists.of(new WindowedListing<>(table, () -> format().listed(), order), table);
    table.setRowActions(new PrincipalActions(model, table, words, values, list));
    table.setMenu(list::items);
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  private void build() {
    root.setId("principals");
    root.getStyleClass().add("principals");
    root.getStylesheets().add(String.valueOf(PrincipalsView.class.getResource("principals.css")));
    table.setId("principals-table");
    table.setHeadTexts(HeadWords.ofFixed(words));
    table.setAccessibleText(words.get("principals.title"));
    table.setPlaceholder(placeholder);
    table.setMarks(
        row -> List.of(new KindMarks(words).of(row.principal().kind())), KindMarks.WIDTH);
    root.setTop(new PrincipalsBar(model, words, table::requestFocus).root());
    root.setCenter(table);
  }

  private void bind() {
    model.rowsProperty().addListener((property, old, rows) -> show(old, rows));
    model.sortProperty().addListener((property, old, sort) -> showColumns());
    model.namesProperty().addListener((property, old, now) -> showColumns());
    zone.addListener((property, old, now) -> showColumns());
    widths.addListener((property, old, now) -> showColumns());
    model
        .standingProperty()
        .subscribe(now -> placeholder.say(words.get(now.key()), words.get(now.key() + ".hint")));
    model.watchedProperty().bind(Seen.within(root));
    table.setColumnActions(
        ColumnActions.inPlace(
            column -> model.sortBy(PrincipalColumn.valueOf(column)),
            (column, width) -> model.widen(PrincipalColumn.valueOf(column), width)));
    showColumns();
    show(List.of(), model.rowsProperty().get());
    model.pointedProperty().subscribe(pointed -> pointed.ifPresent(this::goTo));
    table.selectionProperty().addListener((property, old, now) -> pointOut(now.lead()));
  }

  /// Goes to the principal that was pointed out elsewhere, if it is listed.
  private void goTo(String id) {
    var rows = model.rowsProperty().get();
    int lead = table.selection().lead();
    if (!isAt(rows, lead, id)) {
      int row = position(rows, id);
      if (row >= 0) {
        table.selectionProperty().set(RowSelection.of(row));
        table.reveal(row);
      }
    }
  }

  private void pointOut(int row) {
    var rows = model.rowsProperty().get();
    if (row >= 0 && row < rows.size()) {
      model.pointOut(rows.get(row).principal());
    }
  }

  private void show(List<PrincipalRow> old, List<PrincipalRow> rows) {
    int lead = position(old, table.selection().lead(), rows);
    table.show(
        new ListRows<>(rows),
        lead < 0 ? RowSelection.none() : RowSelection.of(lead),
        at -> position(old, at, rows));
  }

  /// Where a row of the old list stands in the new one, -1 if nowhere. Mostly at its place.
  private static int position(List<PrincipalRow> old, int at, List<PrincipalRow> rows) {
    if (at < 0 || at >= old.size()) {
      return -1;
    }
    var id = old.get(at).principal().id();
    return isAt(rows, at, id) ? at : position(rows, id);
  }

  private static boolean isAt(List<PrincipalRow> rows, int at, String id) {
    return at >= 0 && at < rows.size() && rows.get(at).principal().id().equals(id);
  }

  private static int position(List<PrincipalRow> rows, String id) {
    return IntStream.range(0, rows.size())
        .filter(row -> isAt(rows, row, id))
        .findFirst()
        .orElse(-1);
  }

  private PrincipalFormat format() {
    return new PrincipalFormat(words, zone.getValue().zone(), model.namesProperty().get());
  }

  private void showColumns() {
    var format = format();
    table.setColumns(
        Arrays.stream(PrincipalColumn.values()).map(column -> column(column, format)).toList());
  }

  private WindowedColumn<PrincipalRow> column(PrincipalColumn column, PrincipalFormat format) {
    var title = format.title(column);
    return new WindowedColumn<>(
        column.name(),
        title,
        format.hint(column),
        widths
            .getValue()
            .getOrDefault(column.field(), WindowedColumn.widthFor(title, column.width())),
        column.style(),
        column.cut(),
        order.mark(column.name()),
        row -> format.content(column, row));
  }
}
