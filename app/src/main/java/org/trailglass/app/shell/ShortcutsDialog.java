package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.EscapeKey;
import org.trailglass.app.control.KeyCaps;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;

/// Shows the keys of the program in columns, narrowed by what is searched. The window stays in use
/// beside it.
final class ShortcutsDialog {
  /// The keys' part of the width of a column, in percent.
  private static final double KEYS = 45;

  private static final double WIDTH = 1_000;
  private static final double HEIGHT = 600;
  private static final int COLUMNS = 2;

  /// What the head of a group takes, in lines.
  private static final int HEAD = 2;

  private final Words words;
  private final HBox columns = new HBox();
  private final TextField search = new TextField();
  private final ListMenu lists;
  private final DrawnListing<ShortcutRow> listing;
  private List<ShortcutList> groups = List.of();

  /// @param lists the menu on every list
  ShortcutsDialog(Words words, ListMenu lists) {
    this.words = words;
    this.lists = lists;
    listing =
        new DrawnListing<>(
            new DrawnListing.Title(words.get("shortcuts.title"), words.get("shortcuts.natural")),
            () -> ShortcutRow.columns(words),
            Optional::empty,
            () -> narrow(search.getText()));
  }

  void show(@Nullable Window owner, List<ShortcutList> all) {
    groups = List.copyOf(all);
    var dialog = new Alert(Alert.AlertType.INFORMATION);
    dialog.initOwner(owner);
    OnScreen.keep(dialog);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("shortcuts.title"));
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(content());
    dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
    EscapeKey.closes(dialog);
    search.textProperty().subscribe(this::narrow);
    dialog.setOnShown(shown -> search.requestFocus());
    dialog.show();
  }

  private Node content() {
    search.setId("shortcuts-search");
    search.setPromptText(words.get("shortcuts.search"));
    search.setAccessibleText(words.get("shortcuts.search"));
    columns.getStyleClass().add("shortcut-columns");
    var scroll = new ScrollPane(columns);
    scroll.setId("shortcuts");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    lists.attach(scroll, listing);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var content = new VBox(search, scroll);
    content.getStyleClass().add("shortcuts");
    return content;
  }

  private void narrow(String text) {
    var found =
        groups.stream()
            .map(group -> group.narrowed(text))
            .filter(group -> !group.entries().isEmpty())
            .toList();
    var sorted =
        listing.sortedParts(found.stream().map(ShortcutRow::of).toList()).stream()
            .map(ShortcutsDialog::groupOf)
            .toList();
    columns.getChildren().clear();
    if (found.isEmpty()) {
      var none = new Label(words.get("shortcuts.none"));
      none.getStyleClass().add("muted");
      columns.getChildren().add(none);
    } else {
      parted(sorted).forEach(part -> columns.getChildren().add(column(part)));
    }
  }

  private static ShortcutList groupOf(List<ShortcutRow> rows) {
    return new ShortcutList(
        rows.getFirst().group(), rows.stream().map(ShortcutRow::entry).toList());
  }

  /// Parts groups into columns that are about equally long, in their order.
  private static List<List<ShortcutList>> parted(List<ShortcutList> groups) {
    int all = groups.stream().mapToInt(ShortcutsDialog::lines).sum();
    var parts = new ArrayList<List<ShortcutList>>();
    for (int i = 0; i < COLUMNS; i++) {
      parts.add(new ArrayList<>());
    }
    int above = 0;
    for (var group : groups) {
      int middle = above + lines(group) / 2;
      parts.get(Math.min(COLUMNS - 1, middle * COLUMNS / all)).add(group);
      above += lines(group);
    }
    return parts;
  }

  private static int lines(ShortcutList group) {
    return group.entries().size() + HEAD;
  }

  private static Node column(List<ShortcutList> groups) {
    var column = new VBox();
    column.getStyleClass().add("shortcut-column");
    column.setMinWidth(0);
    column.setPrefWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    groups.forEach(group -> column.getChildren().add(group(group)));
    return column;
  }

  private static Node group(ShortcutList group) {
    var title = new Label(group.title());
    title.getStyleClass().add("heading");
    var grid = new GridPane();
    grid.getStyleClass().add("shortcut-grid");
    grid.getColumnConstraints().setAll(share(KEYS), share(100 - KEYS));
    for (var entry : group.entries()) {
      grid.addRow(grid.getRowCount(), keys(entry), action(entry));
    }
    var box = new VBox(title, grid);
    box.getStyleClass().add("shortcut-group");
    return box;
  }

  private static ColumnConstraints share(double percent) {
    var share = new ColumnConstraints();
    share.setPercentWidth(percent);
    return share;
  }

  /// Caps for each of the keys that do the same, or that do one thing after the other.
  private static Node keys(ShortcutList.Entry entry) {
    var keys = new FlowPane();
    keys.getStyleClass().add("shortcut-keys");
    keys.setAlignment(Pos.TOP_LEFT);
    for (var each : entry.keys().split(", ")) {
      keys.getChildren().add(KeyCaps.of(each));
    }
    return keys;
  }

  /// A text that goes on below itself where it is too long, and is never cut.
  private static Label action(ShortcutList.Entry entry) {
    var label = new Label(entry.action());
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setAccessibleText(entry.keys() + ": " + entry.action());
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }
}
