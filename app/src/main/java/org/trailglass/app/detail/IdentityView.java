package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.WhenSeen;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.store.RowId;

/// Who stands behind the event: the chain of credentials, the three questions with their answers,
/// then every value.
final class IdentityView {

  private final IdentityText text;
  private final FieldList fields;
  private final VBox answers = new VBox();
  private final DetailPage page;
  private final WhenSeen<Shown> late;
  private final List<AnswerNodes> answered = new ArrayList<>();
  private Optional<RowId> shown = Optional.empty();

  private record Shown(Optional<EventDetail> detail, RowNames named) {}

  /// @param runner gives what is shown a frame
  /// @param chain stands on top
  IdentityView(Words words, TaskRunner runner, ValueMenu menu, Node chain) {
    this.text = new IdentityText(words, new Formats(words));
    this.fields = new FieldList(menu);
    this.page = new DetailPage(chain, answers, fields.root());
    this.late = new WhenSeen<>(page.root(), runner::inFrame, this::show);
    answers.getStyleClass().add("answers");
  }

  /// The node to place.
  Node root() {
    return page.root();
  }

  /// Shows the identity of another event, as soon as the page is seen.
  ///
  /// @param named adds names
  void show(Optional<EventDetail> detail, RowNames named) {
    late.show(new Shown(detail, named));
  }

  private void show(Shown now) {
    answer(now.detail.map(event -> text.answers(event.identity())).orElse(List.of()));
    fields.show(
        now.detail.map(event -> now.named.of(text.groups(event.identity()))).orElse(List.of()));
    var newShown = now.detail.map(EventDetail::id);
    if (!newShown.equals(shown)) {
      page.toTop();
    }
    shown = newShown;
  }

  private void answer(List<AnswerLine> lines) {
    while (answered.size() > lines.size()) {
      answers.getChildren().remove(answered.removeLast().root());
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i == answered.size()) {
        answered.add(new AnswerNodes());
        answers.getChildren().add(answered.get(i).root());
      }
      answered.get(i).show(lines.get(i));
    }
  }
}
