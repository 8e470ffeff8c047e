package org.trailglass.app.queryfield;

import java.util.Collection;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/// A field for one query, whose text has colours; also where the text is wrapped it has no line
/// breaks of its own. RichTextFX has a field of one line, which works only with the two looks of
/// the toolkit. FX thread only.
public final class QueryField extends StyleClassedTextArea {
  private static final double BESIDE_CARET = 3;
  private static final String STYLE = "query-field";

  private final String place;
  private final Label prompt;

  private QueryField(String place, boolean isWrapped, String prompt, String name) {
    super(false);
    this.place = place;
    this.prompt = new Label(prompt);
    setWrapText(isWrapped);
    setUndoManager(UndoUtils.plainTextUndoManager(this));
    setId(place + "-field");
    setAccessibleRole(AccessibleRole.TEXT_FIELD);
    setAccessibleText(name);
    showPromptWhileEmpty();
  }

  /// The area has a placeholder of its own, which goes away with the focus: when it is needed most.
  private void showPromptWhileEmpty() {
    prompt.getStyleClass().add("prompt");
    prompt.setMouseTransparent(true);
    prompt.setManaged(false);
    prompt.visibleProperty().bind(lengthProperty().map(length -> length == 0));
    getChildren().add(prompt);
  }

  /// A field of one line.
  ///
  /// @param place in the window, to begin ids with
  /// @param prompt stands in it while it is empty
  /// @param name for screen readers
  public static QueryField ofOneLine(String place, String prompt, String name) {
    var field = new QueryField(place, false, prompt, name);
    field.getStyleClass().add("one-line");
    return field;
  }

  /// A field that wraps its text, as high as there is room.
  ///
  /// @param place in the window, to begin ids with
  /// @param prompt stands in it while it is empty
  /// @param name for screen readers
  public static QueryField wrapped(String place, String prompt, String name) {
    return new QueryField(place, true, prompt, name);
  }

  String place() {
    return place;
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
    placePrompt();
  }

  /// Behind the caret.
  private void placePrompt() {
    double left = snappedLeftInset() + BESIDE_CARET;
    double height = prompt.prefHeight(-1);
    double top = isWrapText() ? snappedTopInset() : snapPositionY((getHeight() - height) / 2);
    double room = Math.max(0, getWidth() - left - snappedRightInset());
    prompt.resizeRelocate(left, top, Math.min(prompt.prefWidth(-1), room), height);
  }

  /// Shows a text that was not typed here, with the caret where it was as far as it can be; what
  /// was typed before cannot be undone here. Where it is shown already it is only coloured.
  void show(String text, QueryColors colors) {
    if (text.equals(getText())) {
      color(colors);
      return;
    }
    int caret = getCaretPosition();
    replace(0, getLength(), coloured(line(text, TypedText.LONGEST + 1), colors));
    forgetTyping();
    moveTo(Math.min(caret, getLength()));
    requestFollowCaret();
  }

  /// In one piece: the line is made anew for the text, and once more for other colours.
  private StyledDocument<Collection<String>, String, Collection<String>> coloured(
      String text, QueryColors colors) {
    return new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
            getSegOps(), getInitialParagraphStyle())
        .addParagraph(text, colors.spans(text.length()))
        .build();
  }

  /// Forgets what could be undone: another text is written from here on, or what was typed so far
  /// is undone by others, as one step.
  public void forgetTyping() {
    getUndoManager().forgetHistory();
  }

  /// Puts the caret somewhere.
  public void goTo(int position) {
    moveTo(Math.clamp(position, 0, getLength()));
    requestFollowCaret();
  }

  /// A paste of several lines becomes one, and a very long one the begin of it.
  @Override
  public void replaceText(int start, int end, String text) {
    int room = Math.max(0, TypedText.LONGEST + 1 - getLength() + (end - start));
    super.replaceText(start, end, line(text, room));
  }

  private static String line(String text, int room) {
    var line = text.replaceAll("[\\v\\t]+", " ");
    return line.length() <= room ? line : line.substring(0, room);
  }

  /// Colours the text. A letter that is written has the colour of the one before it, which mostly
  /// is its own: the line is made anew only where a colour differs.
  private void color(QueryColors colors) {
    if (getLength() > 0) {
      var wanted = colors.spans(getLength());
      if (!wanted.equals(getStyleSpans(0, getLength()))) {
        setStyleSpans(0, wanted);
      }
    }
  }
}
