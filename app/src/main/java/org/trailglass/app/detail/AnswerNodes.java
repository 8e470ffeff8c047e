package org.trailglass.app.detail;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.trailglass.app.control.WrappedRow;
import org.trailglass.app.theme.Icon;
import org.trailglass.event.IdentityAnswer.Verdict;

/// The nodes of one question about an identity and its answer; they are kept, and show the answers
/// of event after event. FX thread only.
final class AnswerNodes {
  private static final double GAP = 6;

  private final StackPane mark = new StackPane();
  private final Label question = new Label();
  private final Tooltip whole = new Tooltip();
  private final Label answer = new Label();
  private final WrappedRow root = new WrappedRow(GAP, mark, question, answer);
  private Optional<AnswerLine> shown = Optional.empty();

  AnswerNodes() {
    question.getStyleClass().add("answer-question");
    question.setTooltip(whole);
    question.setWrapText(true);
    answer.setWrapText(true);
    answer.setAccessibleRole(AccessibleRole.TEXT);
    StackPane.setAlignment(mark, Pos.TOP_LEFT);
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows another answer.
  void show(AnswerLine line) {
    if (!shown.map(AnswerLine::verdict).equals(Optional.of(line.verdict()))) {
      var verdict = line.verdict().name().toLowerCase(Locale.ROOT);
      mark.getChildren().setAll(icon(line.verdict()).node());
      mark.getStyleClass().setAll("answer-mark", verdict);
      answer.getStyleClass().setAll("label", "answer", verdict);
    }
    shown = Optional.of(line);
    question.setText(line.label());
    whole.setText(line.question());
    answer.setText(line.text());
    answer.setAccessibleText(line.question() + " " + line.text());
  }

  private static Icon icon(Verdict verdict) {
    return switch (verdict) {
      case YES -> Icon.YES;
      case NO -> Icon.NO;
      case NOT_SAID -> Icon.NOT_SAID;
    };
  }
}
