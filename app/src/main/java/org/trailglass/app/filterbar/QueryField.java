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
  private static final String STYLE = "query-field";

  QueryField(String prompt, String name) {
    super(false);
    setWrapText(false);
    setMinSize(60, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setUndoManager(UndoUtils.plainTextUndoManager(this));
    setId("filter-field");
    setAccessibleRole(AccessibleRole.TEXT_FIELD);
    setAccessibleText(name);
    var hint = new Label(prompt);
    hint.getStyleClass().add("prompt");
    hint.setMouseTransparent(true);
    setPlaceholder(hint, Pos.CENTER_LEFT);
  }

  /// The looks come with the first layout: the area styles its line at once when it gets a scene,
  /// before what it stands in has its own styles, and so would look for the colours of the theme in
  /// vain, with a warning for each.
  @Override
  protected void layoutChildren() {
    if (!getStyleClass().contains(STYLE)) {
      getStyleClass().add(STYLE);
    }
    super.layoutChildren();
  }

  /// Shows a text that was not typed here, with the caret where it was as far as it can be; what
  /// was typed before cannot be undone here. Nothing happens if it is shown.
  void show(String text) {
    if (!text.equals(getText())) {
      int caret = getCaretPosition();
      replaceText(text);
      forgetTyping();
      moveTo(Math.min(caret, getLength()));
      requestFollowCaret();
    }
  }

  /// What was typed so far is undone by others, as one step.
  void forgetTyping() {
    getUndoManager().forgetHistory();
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
