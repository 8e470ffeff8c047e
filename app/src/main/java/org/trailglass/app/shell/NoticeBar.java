package org.trailglass.app.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.trailglass.app.control.Spring;
import org.trailglass.app.open.Notice;
import org.trailglass.app.open.NoticeViewModel;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.workspace.Told;

/// A line above the panes that says what was done or did not go as expected, with a button to go
/// on. Colour, icon and what a screen reader says tell one from the other.
final class NoticeBar {
  private final NoticeViewModel model;
  private final Words words;
  private final Runnable showProblems;
  private final HBox root = new HBox();
  private final StackPane icon = new StackPane();
  private final Label text = new Label();
  private final Button action = new Button();
  private final Subscription shown;

  /// @param showProblems shows the list of problems
  NoticeBar(NoticeViewModel model, Words words, Runnable showProblems) {
    this.model = model;
    this.words = words;
    this.showProblems = showProblems;
    build();
    shown = model.noticeProperty().subscribe(this::show);
  }

  Node root() {
    return root;
  }

  /// Shows no further notices.
  void close() {
    shown.unsubscribe();
  }

  private void build() {
    root.setId("notice");
    root.getStyleClass().add("notice");
    root.getStylesheets().add(String.valueOf(NoticeBar.class.getResource("notice.css")));
    root.managedProperty().bind(root.visibleProperty());
    action.setId("notice-action");
    action.setMinWidth(Region.USE_PREF_SIZE);
    action.setOnAction(click -> accept());
    var dismiss = new Button("", Icon.CLOSE.node());
    dismiss.setId("notice-dismiss");
    dismiss.getStyleClass().add("icon-only");
    dismiss.setAccessibleText(words.get("notice.dismiss"));
    dismiss.setTooltip(new Tooltip(words.get("notice.dismiss")));
    dismiss.setOnAction(click -> model.dismiss());
    var space = Spring.across();
    text.setMinWidth(0);
    icon.getStyleClass().add("notice-icon");
    icon.setMinWidth(Region.USE_PREF_SIZE);
    root.getChildren().setAll(icon, text, space, action, dismiss);
  }

  private void show(Optional<Notice> notice) {
    root.setVisible(notice.isPresent());
    notice.ifPresent(
        now -> {
          var kind = now.kind().name().toLowerCase(Locale.ROOT);
          var tone = now.tone().name().toLowerCase(Locale.ROOT);
          root.getStyleClass().setAll("notice", tone);
          icon.getChildren().setAll(icon(now.tone()).node());
          text.setText(now.text());
          text.setAccessibleText(words.get("notice.told." + tone, now.text()));
          text.setTooltip(new Tooltip(now.text()));
          boolean isAnswered =
              switch (now.kind()) {
                case FRUITLESS, OPEN_ALREADY, SAMPLE_AMONG_OTHERS -> true;
                case WRONG_LIMITS -> false;
                case TOLD -> !now.details().isEmpty();
              };
          action.setVisible(isAnswered);
          action.setManaged(isAnswered);
          action.setText(isAnswered ? words.get("notice." + kind + ".action") : "");
        });
  }

  private static Icon icon(Told.Kind tone) {
    return switch (tone) {
      case DONE -> Icon.DONE;
      case WARNING -> Icon.PROBLEM;
      case FAILED -> Icon.FAILED;
    };
  }

  private void accept() {
    var shown = model.noticeProperty().get();
    if (shown.isPresent() && shown.get().kind() == Notice.Kind.TOLD) {
      DetailsDialog.show(root, words, shown.get());
      return;
    }
    boolean isFruitless =
        model.noticeProperty().get().filter(n -> n.kind() == Notice.Kind.FRUITLESS).isPresent();
    model.accept();
    if (isFruitless) {
      showProblems.run();
    }
  }
}
