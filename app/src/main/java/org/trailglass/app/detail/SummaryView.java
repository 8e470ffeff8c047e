package org.trailglass.app.detail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.problem.Problem;
import org.trailglass.store.RowId;

/// What happened, to what, and where it was found.
final class SummaryView {
  private final SummaryText text;
  private final FieldList fields;
  private final ScrollPane root = new ScrollPane();
  private Optional<RowId> shown = Optional.empty();

  SummaryView(Words words, ValueMenu menu) {
    this.text = new SummaryText(words, new Formats(words), ZoneId.systemDefault());
    this.fields = new FieldList(menu);
    var content = new VBox(fields.root());
    content.getStyleClass().add("detail-page");
    root.setContent(content);
    root.setFitToWidth(true);
    root.getStyleClass().add("detail-scroll");
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows another event.
  ///
  /// @param problems of everything that is open
  void show(Optional<EventDetail> detail, List<Problem> problems) {
    fields.show(detail.map(event -> text.groups(event, problems)).orElse(List.of()));
    var newShown = detail.map(EventDetail::id);
    if (!newShown.equals(shown)) {
      root.setVvalue(0);
    }
    shown = newShown;
  }
}
