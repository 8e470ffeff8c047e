package org.trailglass.app.names;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.Spring;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.listing.TableListing;
import org.trailglass.app.names.NamesViewModel.NamedValue;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// The list of all names, in a window of its own beside the main one; and the question for one.
public final class NamesView {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 480;

  private final NamesViewModel model;
  private final Words words;
  private final Supplier<@Nullable Window> owner;
  private final NameDialog dialog;
  private final TextField search = new TextField();
  private final TableView<NamedValue> table = new TableView<>();
  private final ListMenu lists;
  private final TableListing<NamedValue> listing;
  private final Button remove = new Button();
  private @Nullable Stage stage;

  /// @param owner the window that this one belongs to
  /// @param lists the menu on every list
  public NamesView(
      NamesViewModel model, Words words, Supplier<@Nullable Window> owner, ListMenu lists) {
    this.model = model;
    this.lists = lists;
    this.words = words;
    this.owner = owner;
    this.dialog = new NameDialog(model, words);
    search.textProperty().bindBidirectional(model.searchProperty());
    listing =
        new TableListing<>(
            table,
            words.get("names.natural"),
            model.shownProperty()::get,
            List.of(
                ListColumn.of("value", words.get("names.value"), NamesView::valueOf),
                ListColumn.of("name", words.get("names.name"), NamedValue::name)));
    model.shownProperty().subscribe(names -> listing.show());
    model
        .wishProperty()
        .subscribe(now -> now.ifPresent(wish -> dialog.ask(owner.get(), wish.value())));
  }

  /// Shows the list.
  public void show() {
    var shown = stage == null ? newStage() : stage;
    stage = shown;
    shown.show();
    shown.toFront();
    search.requestFocus();
  }

  private Stage newStage() {
    var made = new Stage();
    made.initOwner(owner.get());
    made.setTitle(words.get("names.title"));
    made.setScene(new Scene(build(), WIDTH, HEIGHT));
    made.getScene()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (key.getCode() == KeyCode.ESCAPE) {
                made.hide();
              }
            });
    return made;
  }

  private BorderPane build() {
    search.setPromptText(words.get("names.search"));
    search.setAccessibleText(words.get("names.search"));
    var hint = new Label(words.get("names.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    buildTable();
    var pane = new BorderPane(table, new VBox(8, hint, search), null, buttons(), null);
    pane.getStyleClass().add("names");
    pane.getStylesheets().add(String.valueOf(NamesView.class.getResource("names.css")));
    return pane;
  }

  private void buildTable() {
    table.setId("names-table");
    table.setEditable(true);
    table.setAccessibleText(words.get("names.title"));
    table.setPlaceholder(
        new EmptyNote(Icon.PERSON.node(), words.get("names.none"), words.get("names.none.hint")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var columns = listing.columns().stream().map(NamesView::column).toList();
    var name = columns.getLast();
    name.setCellFactory(TextFieldTableCell.forTableColumn());
    name.setOnEditCommit(edit -> model.name(edit.getRowValue().value(), edit.getNewValue()));
    columns.getFirst().setEditable(false);
    table.getColumns().setAll(columns);
    lists.attach(table, listing);
    table.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, name));
    remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
  }

  private static String valueOf(NamedValue named) {
    return VisibleText.of(named.value());
  }

  private static TableColumn<NamedValue, String> column(ListColumn<NamedValue> of) {
    var column = TableListing.column(of);
    column.setReorderable(false);
    column.setPrefWidth(WIDTH / 2);
    return column;
  }

  private void pressed(KeyEvent key, TableColumn<NamedValue, String> name) {
    int row = table.getSelectionModel().getSelectedIndex();
    if (key.getTarget() == table && row >= 0) {
      if (key.getCode() == KeyCode.DELETE) {
        remove();
        key.consume();
      } else if (key.getCode() == KeyCode.ENTER) {
        table.edit(row, name);
        key.consume();
      }
    }
  }

  private void remove() {
    var selected = table.getSelectionModel().getSelectedItem();
    if (selected != null) {
      model.name(selected.value(), "");
    }
  }

  private HBox buttons() {
    var add = button("names.add", () -> dialog.add(stage));
    remove.setText(words.get("names.remove"));
    remove.setOnAction(click -> remove());
    var load = button("names.load", this::load);
    var close = button("names.close", () -> table.getScene().getWindow().hide());
    close.setCancelButton(true);
    var space = Spring.across();
    return new HBox(8, add, remove, load, space, close);
  }

  private Button button(String key, Runnable action) {
    var button = new Button(words.get(key));
    button.setOnAction(click -> action.run());
    return button;
  }

  private void load() {
    var chooser = new FileChooser();
    chooser.setTitle(words.get("names.load.title"));
    var file = chooser.showOpenDialog(stage);
    if (file != null) {
      model.load(file.toPath());
    }
  }
}
