package org.trailglass.app.reach;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.theme.Icon;
import org.trailglass.query.QueryPrinter;
import org.trailglass.reach.Line;
import org.trailglass.reach.SectionKind;

/// Shows a row of a report.
final class ReachCell extends ListCell<ReachRow> {
  private static final int LONGEST_QUERY = 600;

  private final ReachViewModel model;
  private final Supplier<ReachText> text;

  /// @param text says what the rows say
  ReachCell(ReachViewModel model, Supplier<ReachText> text) {
    this.model = model;
    this.text = text;
    setMinWidth(0);
    setPrefWidth(1);
    setOnMouseClicked(
        click -> {
          if (getItem() != null && click.getButton() == MouseButton.PRIMARY) {
            act(model, getItem(), click.isShortcutDown());
          }
        });
  }

  /// What a click or Enter does.
  ///
  /// @param isReveal whether the event that shows it best is to be shown
  static void act(ReachViewModel model, ReachRow row, boolean isReveal) {
    switch (row) {
      case ReachRow.Head head -> model.toggle(head.section().kind());
      case ReachRow.More more -> model.filter(more.section().query());
      case ReachRow.Entry(var section, var line) -> {
        if (isReveal) {
          model.reveal(line.shown());
        } else {
          model.filter(line.query());
        }
      }
    }
  }

  @Override
  protected void updateItem(ReachRow row, boolean isEmpty) {
    super.updateItem(row, isEmpty);
    getStyleClass().removeAll("reach-head", "reach-line", "reach-more");
    setTooltip(null);
    setAccessibleText(null);
    if (isEmpty || row == null) {
      setGraphic(null);
      return;
    }
    switch (row) {
      case ReachRow.Head head -> show(head);
      case ReachRow.More more -> show(more);
      case ReachRow.Entry(var section, var line) -> show(section.kind(), line);
    }
  }

  private void show(ReachRow.Head head) {
    getStyleClass().add("reach-head");
    var title = new Label(text.get().title(head.section()));
    title.getStyleClass().add("reach-title");
    int lines = head.section().lines().size() + head.section().leftOut();
    var count = label(text.get().formats().number(lines), "reach-count");
    var hint = label(text.get().hint(head.section(), head.begin()), "reach-hint");
    HBox.setHgrow(hint, Priority.ALWAYS);
    var icon = (head.isOpen() ? Icon.DOWN : Icon.FORTH).node();
    setGraphic(row(icon, title, count, hint));
    setAccessibleText(
        text.get()
            .words()
            .get(
                head.isOpen() ? "reach.head.open" : "reach.head.closed",
                text.get().title(head.section()),
                lines));
  }

  private void show(ReachRow.More more) {
    getStyleClass().add("reach-more");
    setGraphic(row(label(text.get().leftOut(more.section()), "reach-hint")));
    setAccessibleText(text.get().leftOut(more.section()));
  }

  private void show(SectionKind kind, Line line) {
    getStyleClass().add("reach-line");
    var what = label(text.get().what(kind, line), "reach-what");
    var beside = label(text.get().beside(kind, line), "reach-beside");
    HBox.setHgrow(beside, Priority.ALWAYS);
    beside.setMaxWidth(Double.MAX_VALUE);
    var row = row(what, beside);
    text.get().fate(kind, line).ifPresent(fate -> row.getChildren().add(badge(fate, kind, line)));
    if (kind == SectionKind.FIRST_EVER || kind == SectionKind.FIRST_OF_PRINCIPAL) {
      row.getChildren().add(go(line));
    }
    row.getChildren()
        .addAll(
            label(text.get().events(line.figures()), "reach-number"),
            label(text.get().failed(kind, line.figures()), "reach-failed"),
            label(text.get().span(line.figures()), "reach-times"));
    setGraphic(row);
    setAccessibleText(text.get().whole(kind, line));
    setTooltip(new Tooltip(tip(kind, line)));
  }

  private static Label badge(String fate, SectionKind kind, Line line) {
    var badge = label(fate, "reach-fate");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    badge.getStyleClass().add(ReachText.isOpen(kind, line) ? "open" : "ended");
    return badge;
  }

  /// The keyboard has Ctrl+Enter for it.
  private Button go(Line line) {
    var words = text.get().words();
    var button = new Button("", Icon.GO.node());
    button.getStyleClass().addAll("icon-only", "tool", "reach-go");
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(words.get("reach.goFirst")));
    button.setAccessibleText(words.get("reach.goFirst"));
    button.setOnAction(click -> model.reveal(line.shown()));
    return button;
  }

  private String tip(SectionKind kind, Line line) {
    var query = VisibleText.of(ShortText.of(QueryPrinter.print(line.query()), LONGEST_QUERY));
    return text.get().whole(kind, line) + "\n" + query + "\n" + text.get().words().get("reach.tip");
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add("reach-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label label(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
