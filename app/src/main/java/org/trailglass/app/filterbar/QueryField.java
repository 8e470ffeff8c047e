package org.trailglass.app.filterbar;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;

/// A field of one line whose text has colours. RichTextFX has one of its own, which works only with
/// the two looks of the toolkit. FX thread only.
final class QueryField extends StyleClassedTextArea {
  private static final double HEIGHT = 26;

  QueryField(String prompt, String name) {
    super(false);
    setWrapText(false);
    setMinSize(60, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setUndoManager(UndoUtils.plainTextUndoManager(this));
    setId("filter-field");
    getStyleClass().add("query-field");
    setAccessibleRole(AccessibleRole.TEXT_FIELD);
    setAccessibleText(name);
    var hint = new Label(prompt);
    hint.getStyleClass().add("prompt");
    hint.setMouseTransparent(true);
    setPlaceholder(hint, Pos.CENTER_LEFT);
  }

  /// Shows a text, with the caret where it was as far as it can be; nothing happens if it is shown.
  void show(String text) {
    if (!text.equals(getText())) {
      int caret = getCaretPosition();
      replaceText(text);
      moveTo(Math.min(caret, getLength()));
      requestFollowCaret();
    }
  }

  /// Puts the caret somewhere.
  void goTo(int position) {
    moveTo(Math.clamp(position, 0, getLength()));
    requestFollowCaret();
  }

  /// A paste of several lines becomes one, and a very long one the begin of it.
  @Override
  public void replaceText(int start, int end, String text) {
    int room = Math.max(0, TypedText.LONGEST + 1 - getLength() + (end - start));
    var line = text.replaceAll("[\\v\\t]+", " ");
    super.replaceText(start, end, line.length() <= room ? line : line.substring(0, room));
  }

  /// Colours the text.
  void color(QueryColors colors) {
    if (getLength() > 0) {
      setStyleSpans(0, colors.spans(getLength()));
    }
  }
}
