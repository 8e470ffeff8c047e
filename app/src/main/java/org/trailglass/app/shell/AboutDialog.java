package org.trailglass.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.listing.TableListing;
import org.trailglass.app.text.Words;

/// Says what the program is, whose work is in it, and where it keeps what it keeps. The window
/// stays in use beside it.
final class AboutDialog {
  private static final double ICON = 48;

  /// Of the width of the table, for each column.
  private static final Map<String, Double> SHARES =
      Map.of("library", 0.45, "version", 0.15, "licence", 0.37);

  private final Words words;
  private final Program program;
  private final ListMenu lists;

  /// @param lists the menu on every list
  AboutDialog(Words words, Program program, ListMenu lists) {
    this.words = words;
    this.program = program;
    this.lists = lists;
  }

  void show(@Nullable Window owner) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    OnScreen.keep(dialog);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("about.title"));
    dialog.setResizable(true);
    var pane = dialog.getDialogPane();
    pane.setId("about");
    pane.getStyleClass().add("about");
    pane.getButtonTypes().setAll(ButtonType.CLOSE);
    pane.setContent(tabs());
    dialog.show();
  }

  private TabPane tabs() {
    var tabs =
        new TabPane(
            new Tab(words.get("about.program"), program()),
            new Tab(words.get("about.libraries"), libraries()),
            new Tab(words.get("about.folders"), new AboutFolders(words, program, lists).root()));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    return tabs;
  }

  private Node program() {
    var icon = new ImageView(new Image(String.valueOf(getClass().getResource("icon-128.png"))));
    icon.setFitWidth(ICON);
    icon.setFitHeight(ICON);
    var name = new Label(words.get("about.header", program.version()));
    name.getStyleClass().add("about-name");
    var head = new HBox(icon, new VBox(name, muted(words.get("about.tagline"))));
    head.getStyleClass().add("about-head");
    var surroundings =
        words.get(
            "about.surroundings",
            property("java.version"),
            property("java.vendor"),
            property("os.name"),
            property("os.version"),
            property("os.arch"));
    return page(
        head,
        wrapped(words.get("about.text")),
        wrapped(words.get("about.licence")),
        new SelectableText(surroundings, surroundings));
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  private TableView<Library> libraries() {
    var table = new TableView<Library>();
    table.setId("about-libraries");
    table.getStyleClass().add(Styles.DENSE);
    table.setAccessibleText(words.get("about.libraries"));
    var listing =
        new TableListing<>(
            table,
            words.get("about.natural"),
            Library::all,
            List.of(
                ListColumn.of("library", words.get("about.library"), Library::name),
                ListColumn.of("version", words.get("about.version"), Library::version),
                ListColumn.of("licence", words.get("about.library.licence"), Library::licence)));
    for (var column : listing.columns()) {
      table.getColumns().add(column(column, table));
    }
    listing.show();
    lists.attach(table, listing);
    return table;
  }

  private static TableColumn<Library, String> column(
      ListColumn<Library> of, TableView<Library> table) {
    var column = TableListing.column(of);
    column
        .prefWidthProperty()
        .bind(table.widthProperty().multiply(SHARES.getOrDefault(of.id(), 0.3)));
    return column;
  }

  static VBox page(Node... nodes) {
    var page = new VBox(nodes);
    page.getStyleClass().add("about-page");
    return page;
  }

  static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label muted(String text) {
    var label = wrapped(text);
    label.getStyleClass().add("muted");
    return label;
  }
}
