package org.trailglass.app.detail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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
  private Optional<RowId> shown = Optional.empty();

  SummaryView(Words words, ValueMenu menu) {
    this.text = new SummaryText(words, new Formats(words), ZoneId.systemDefault());
    this.fields = new FieldList(menu);
    this.page = new DetailPage(fields.root());
  }

  /// The node to place.
  Node root() {
    return page.root();
  }

  /// Shows another event.
  ///
  /// @param problems of everything that is open
  /// @param named adds names
  void show(Optional<EventDetail> detail, List<Problem> problems, NamedRows named) {
    fields.show(detail.map(event -> named.of(text.groups(event, problems))).orElse(List.of()));
    var newShown = detail.map(EventDetail::id);
    if (!newShown.equals(shown)) {
      page.toTop();
    }
    shown = newShown;
  }
}
