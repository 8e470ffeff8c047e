package org.trailglass.app.table;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.trailglass.app.control.LongestText;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.EventMark;
import org.trailglass.store.RowId;

/// A few lines under an event's row in which a note is written. Enter saves, Shift+Enter begins a
/// line, Escape leaves the note as it was.
final class NoteEditor {

  private final EventTableViewModel model;
  private final Popup popup = new Popup();
  private final TextArea text = new TextArea();
  private RowId event = new RowId(0, 0);

  NoteEditor(EventTableViewModel model, Words words) {
    this.model = model;
    popup.getContent().setAll(build(words));
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  private VBox build(Words words) {
    var title = new Label(words.get("note.title"));
    title.getStyleClass().add("heading");
    text.setId("note");
    text.setPromptText(words.get("note.prompt"));
    text.setAccessibleText(words.get("note.title"));
    text.setWrapText(true);
    text.setTextFormatter(LongestText.of(EventMark.LONGEST_NOTE));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(text, Priority.ALWAYS);
    var hint = new Label(words.get("note.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    var space = Spring.across();
    var save = new Button(words.get("note.save"));
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setDefaultButton(true);
    save.setOnAction(click -> save());
    var panel = new VBox(8, title, text, new HBox(8, hint, space, save));
    panel.getStyleClass().setAll("note-editor");
    panel.getStylesheets().add(EventTableView.stylesheet());
    return panel;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      if (key.isShiftDown()) {
        text.replaceSelection("\n");
      } else {
        save();
      }
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      popup.hide();
      key.consume();
    }
  }

  private void save() {
    model.note(event, text.getText());
    popup.hide();
  }

  /// Shows the editor.
  ///
  /// @param place where, in the owner
  void show(Node owner, Point2D place, RowId of) {
    event = of;
    text.setText(model.noteOf(of));
    var screen = owner.localToScreen(place);
    if (screen != null) {
      popup.show(owner, screen.getX(), screen.getY());
      text.requestFocus();
      text.end();
    }
  }
}
