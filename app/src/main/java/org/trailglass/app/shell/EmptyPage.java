package org.trailglass.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.open.Recent;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// What the window shows while nothing is open: an invitation.
final class EmptyPage {
  private static final int MOST_RECENT = 6;

  private final OpenViewModel open;
  private final Words words;
  private final OpenDialogs dialogs;
  private final StackPane root = new StackPane();
  private final VBox recent = new VBox();

  EmptyPage(OpenViewModel open, OpenDialogs dialogs, Words words) {
    this.open = open;
    this.dialogs = dialogs;
    this.words = words;
    build();
    open.recent().subscribe(this::showRecent);
  }

  Node root() {
    return root;
  }

  private void build() {
    root.getStyleClass().add("empty-page");
    var title = new Label(words.get("empty.title"));
    title.getStyleClass().add("page-title");
    var subtitle = new Label(words.get("empty.subtitle"));
    subtitle.getStyleClass().addAll("muted", "subtitle");
    subtitle.setWrapText(true);
    var intro = new VBox(title, subtitle);
    intro.getStyleClass().add("intro");
    var card = new VBox(intro, dropZone(), recent);
    card.getStyleClass().add("card");
    recent.getStyleClass().add("recent-list");
    card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
    root.getChildren().add(card);
  }

  private Node dropZone() {
    var title = new Label(words.get("empty.drop"));
    title.getStyleClass().add("drop-title");
    var hint = new Label(words.get("empty.hint"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    var zone = new VBox(Icon.DROP.node(), title, hint, actions());
    zone.getStyleClass().add("drop-zone");
    return zone;
  }

  private Node actions() {
    var files = button("menu.file.open", Icon.FILE, dialogs::openFiles);
    files.setDefaultButton(true);
    var folder = button("menu.file.openFolder", Icon.FOLDER, dialogs::openFolder);
    var sample = button("menu.file.openSample", Icon.SAMPLE, open::openSample);
    sample.setId("empty-sample");
    var bucket = button("menu.file.openBucket", Icon.BUCKET, open::openBucket);
    bucket.setId("empty-bucket");
    var actions = new FlowPane(files, folder, bucket, sample);
    actions.getStyleClass().add("actions");
    return actions;
  }

  private Button button(String key, Icon icon, Runnable action) {
    var button = new Button(ActionName.of(words, key), icon.node());
    button.setOnAction(click -> action.run());
    return button;
  }

  private void showRecent(List<String> paths) {
    recent.getChildren().clear();
    if (!paths.isEmpty()) {
      var title = new Label(words.get("empty.recent"));
      title.getStyleClass().add("section-title");
      recent.getChildren().add(title);
      paths.stream().limit(MOST_RECENT).map(this::recentButton).forEach(recent.getChildren()::add);
    }
  }

  private Node recentButton(String path) {
    var name = new Label(SourceNames.recentName(path));
    var folder = new Label(SourceNames.recentFolder(path));
    folder.getStyleClass().add("folder");
    var icon = Recent.isInBucket(path) ? Icon.BUCKET : Icon.RECENT;
    var content = new HBox(icon.node(), name, folder);
    content.getStyleClass().add("recent-content");
    var button = new Button();
    button.setGraphic(content);
    button.getStyleClass().add("recent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(VisibleText.of(path));
    button.setOnAction(click -> open.openRecent(path));
    return button;
  }
}
