package org.trailglass.app.timeline;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.trailglass.app.text.Words;

/// A small panel over the table in which a time is typed. Enter goes to it, Escape, or a click
/// beside it, closes it.
public final class GoToTimeView {
  private static final PseudoClass MISTAKEN = PseudoClass.getPseudoClass("mistaken");

  private final GoToTimeViewModel model;
  private final Popup popup = new Popup();
  private final TextField time = new TextField();
  private final Label message = new Label();

  public GoToTimeView(GoToTimeViewModel model, Words words) {
    this.model = model;
    popup.getContent().setAll(build(words));
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    bind();
  }

  private VBox build(Words words) {
    var title = new Label(words.get("goto.title"));
    title.getStyleClass().add("heading");
    time.setId("goto-time");
    time.setPromptText(words.get("goto.prompt"));
    time.setAccessibleText(words.get("goto.title"));
    message.setId("goto-message");
    message.getStyleClass().add("goto-message");
    message.setWrapText(true);
    message.setMinHeight(VBox.USE_PREF_SIZE);
    var panel = new VBox(8, title, time, message);
    panel.getStyleClass().setAll("goto-panel");
    panel.getStylesheets().add(String.valueOf(GoToTimeView.class.getResource("timeline.css")));
    return panel;
  }

  private void bind() {
    message.textProperty().bind(model.messageProperty());
    time.accessibleHelpProperty().bind(model.messageProperty());
    model
        .mistakenProperty()
        .subscribe(isMistaken -> message.pseudoClassStateChanged(MISTAKEN, isMistaken));
    time.setOnAction(event -> model.go(time.getText(), popup::hide));
  }

  /// Shows the panel at the upper left corner of a node.
  public void show(Node owner) {
    var place = owner.localToScreen(owner.getLayoutBounds());
    if (place != null) {
      time.setText(model.begin());
      popup.show(owner, place.getMinX() + 40, place.getMinY() + 32);
      time.requestFocus();
      time.selectAll();
    }
  }
}
