package org.trailglass.app.detail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.event.IdentityAnswer.Verdict;
import org.trailglass.store.RowId;

/// Who stands behind the event: the chain of credentials, the three questions with their answers,
/// then every value.
final class IdentityView {

  private final IdentityText text;
  private final FieldList fields;
  private final GridPane answers = new GridPane();
  private final DetailPage page;
  private Optional<RowId> shown = Optional.empty();

  /// @param chain stands on top
  IdentityView(Words words, ValueMenu menu, Node chain) {
    this.text = new IdentityText(words, new Formats(words));
    this.fields = new FieldList(menu);
    this.page = new DetailPage(chain, answers, fields.root());
    answers.getStyleClass().add("answers");
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    answers.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), values);
  }

  /// The node to place.
  Node root() {
    return page.root();
  }

  /// Shows the identity of another event.
  ///
  /// @param named adds names
  void show(Optional<EventDetail> detail, NamedRows named) {
    answers.getChildren().clear();
    detail.ifPresent(
        event -> {
          var lines = text.answers(event.identity());
          for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), i);
          }
        });
    fields.show(detail.map(event -> named.of(text.groups(event.identity()))).orElse(List.of()));
    var newShown = detail.map(EventDetail::id);
    if (!newShown.equals(shown)) {
      page.toTop();
    }
    shown = newShown;
  }

  private void add(AnswerLine line, int row) {
    var mark = new StackPane(icon(line.verdict()).node());
    mark.getStyleClass().addAll("answer-mark", line.verdict().name().toLowerCase(Locale.ROOT));
    var question = new Label(line.label());
    question.getStyleClass().add("answer-question");
    question.setTooltip(new Tooltip(line.question()));
    question.setWrapText(true);
    var answer = new Label(line.text());
    answer.getStyleClass().addAll("answer", line.verdict().name().toLowerCase(Locale.ROOT));
    answer.setWrapText(true);
    answer.setAccessibleRole(AccessibleRole.TEXT);
    answer.setAccessibleText(line.question() + " " + answer.getText());
    answers.addRow(row, mark, question, answer);
    for (var node : List.of(mark, question, answer)) {
      GridPane.setValignment(node, VPos.TOP);
    }
    StackPane.setAlignment(mark, Pos.TOP_LEFT);
  }

  private static Icon icon(Verdict verdict) {
    return switch (verdict) {
      case YES -> Icon.YES;
      case NO -> Icon.NO;
      case NOT_SAID -> Icon.NOT_SAID;
    };
  }
}
