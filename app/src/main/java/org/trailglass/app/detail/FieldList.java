package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.FocusCursor;
import org.trailglass.app.control.ScrollInto;
import org.trailglass.app.value.ValueMenu;

/// Groups of labelled values. Values can be selected, and have a menu; a label tells the path of
/// its value when the mouse rests there.
final class FieldList {

  private final ValueMenu menu;
  private final FocusCursor cursor = new FocusCursor(ScrollInto::view, false);
  private final VBox root = new VBox();

  /// One for all: a list has dozens of labels.
  private final Tooltip path = new Tooltip();

  private final List<FieldGroup> made = new ArrayList<>();
  private List<DetailGroup> shown = List.of();

  FieldList(ValueMenu menu) {
    this.menu = menu;
    root.getStyleClass().add("field-list");
    cursor.listen(root);
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows other groups. The same ones stay as they are, with what is selected in them.
  void show(List<DetailGroup> groups) {
    if (groups.equals(shown)) {
      return;
    }
    shown = groups;
    while (made.size() > groups.size()) {
      made.removeLast();
    }
    while (made.size() < groups.size()) {
      made.add(new FieldGroup(row -> new FieldRow(menu, path, row)));
    }
    for (int i = 0; i < groups.size(); i++) {
      made.get(i).show(groups.get(i));
    }
    var nodes = made.stream().map(FieldGroup::root).toList();
    if (!nodes.equals(root.getChildren())) {
      root.getChildren().setAll(nodes);
    }
    var values = made.stream().flatMap(FieldGroup::values).toList();
    var focused = values.stream().filter(Node::isFocused).findFirst();
    cursor.show(values, focused.map(values::indexOf).orElse(0));
  }
}
