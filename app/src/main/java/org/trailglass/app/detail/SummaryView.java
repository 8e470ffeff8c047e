package org.trailglass.app.detail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.trailglass.app.control.WhenSeen;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.problem.Problem;
import org.trailglass.store.RowId;

/// What happened, to what, and where it was found.
final class SummaryView {
  private final SummaryText text;
  private final FieldList fields;
  private final DetailPage page;
  private final WhenSeen<Shown> late;
  private Optional<RowId> shown = Optional.empty();

  private record Shown(Optional<EventDetail> detail, List<Problem> problems, RowNames named) {}

  /// @param runner gives what is shown a frame
  SummaryView(Words words, TaskRunner runner, ValueMenu menu) {
    this.text = new SummaryText(words, new Formats(words), ZoneId.systemDefault());
    this.fields = new FieldList(menu);
    this.page = new DetailPage(fields.root());
    this.late = new WhenSeen<>(page.root(), runner::inFrame, this::show);
  }

  /// The node to place.
  Node root() {
    return page.root();
  }

  /// Shows another event, as soon as the page is seen.
  ///
  /// @param problems of everything that is open
  /// @param named adds names
  void show(Optional<EventDetail> detail, List<Problem> problems, RowNames named) {
    late.show(new Shown(detail, problems, named));
  }

  private void show(Shown now) {
    fields.show(
        now.detail.map(event -> now.named.of(text.groups(event, now.problems))).orElse(List.of()));
    var newShown = now.detail.map(EventDetail::id);
    if (!newShown.equals(shown)) {
      page.toTop();
    }
    shown = newShown;
  }
}
