package org.trailglass.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.shell.Program.Kept;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.export.TextTable.Cell;

/// Where the program keeps what it keeps: a folder below the other, each of which can be opened.
final class AboutFolders {
  private final Words words;
  private final Program program;
  private final VBox page = AboutDialog.page();
  private final ScrollPane root = new ScrollPane(page);
  private final DrawnListing<Folder> listing;

  /// A folder of the program.
  private record Folder(Kept kept, Path path) {
    boolean isThere() {
      return Files.isDirectory(path);
    }
  }

  /// @param lists the menu on every list
  AboutFolders(Words words, Program program, ListMenu lists) {
    this.words = words;
    this.program = program;
    listing =
        new DrawnListing<>(
            new DrawnListing.Title(words.get("about.folders"), words.get("about.folders.natural")),
            this::columns,
            Optional::empty,
            this::draw);
    root.setId("about-folders");
    root.setFitToWidth(true);
    root.setFocusTraversable(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setAccessibleText(words.get("about.folders"));
    lists.attach(root, listing);
    draw();
  }

  /// The node to place.
  Node root() {
    return root;
  }

  private List<ListColumn<Folder>> columns() {
    return List.of(
        ListColumn.of("kept", words.get("about.folders.kept"), this::title),
        new ListColumn<>(
            "path", words.get("about.folders.path"), false, folder -> path(folder.path())),
        ListColumn.of("text", words.get("about.folders.text"), this::text));
  }

  private static Cell path(Path path) {
    return new Cell(VisibleText.of(path.toString()), path.toString());
  }

  private String title(Folder folder) {
    return words.get("about.folder." + folder.kept());
  }

  private String text(Folder folder) {
    return words.get("about.folder." + folder.kept() + (folder.isThere() ? ".text" : ".absent"));
  }

  private void draw() {
    page.getChildren().setAll(listing.sorted(folders()).stream().map(this::node).toList());
  }

  private List<Folder> folders() {
    return program.folders().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(kept -> new Folder(kept.getKey(), kept.getValue()))
        .toList();
  }

  private Node node(Folder folder) {
    var title = new Label(title(folder));
    title.getStyleClass().add("heading");
    var path =
        new SelectableText(VisibleText.of(folder.path().toString()), folder.path().toString());
    var open = new Button(words.get("about.open"), Icon.FOLDER.node());
    open.setId("about-open-" + folder.kept());
    open.setAccessibleText(words.get("about.open.name", title.getText()));
    open.setDisable(!folder.isThere());
    open.setOnAction(pressed -> program.opens().show(folder.path()));
    var box = new VBox(title, AboutDialog.wrapped(text(folder)), path, open);
    box.getStyleClass().add("about-folder");
    return box;
  }
}
