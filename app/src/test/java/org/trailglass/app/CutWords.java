package org.trailglass.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.trailglass.app.text.Words;

/// Finds words of the program itself that are not whole on the screen: cut with an ellipsis, under
/// another node, or outside of what holds them. What comes from events may be cut, and so may the
/// heads and cells of columns, whose widths are a person's. FX thread.
final class CutWords {
  private static final double ROUNDING = 1.5;
  private static final Pattern PLACE = Pattern.compile("\\{\\d[^{}]*}");

  private final Pattern own;
  private final List<String> found = new ArrayList<>();

  /// @param words those that the window speaks
  CutWords(Words words) {
    own =
        Pattern.compile(
            words.texts().keySet().stream()
                .filter(key -> !key.endsWith(".prompt"))
                .map(key -> words.get(key))
                .filter(text -> !text.contains(",choice,") && text.length() > 1)
                .map(CutWords::pattern)
                .collect(Collectors.joining("|")),
            Pattern.DOTALL);
  }

  /// A text, with numbers in its places: what else stands there may be long.
  private static String pattern(String text) {
    return Stream.of(PLACE.split(text.replace("_", "").replace("''", "'"), -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("[\\d.,]+"));
  }

  /// What is wrong below a node, in words for a person.
  List<String> below(Parent root) {
    found.clear();
    root.applyCss();
    root.layout();
    look(root);
    return List.copyOf(found);
  }

  private void look(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0 || isInTable(node)) {
      return;
    }
    if (node instanceof Labeled labeled && isOwn(labeled.getText())) {
      lookForEllipsis(labeled);
    }
    if (node instanceof Parent parent) {
      if (parent instanceof HBox || parent instanceof VBox || parent instanceof FlowPane) {
        lookForOverlaps(parent);
      }
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  private static boolean isInTable(Node node) {
    return Stream.of("header-cell", "column-header", "rows")
        .anyMatch(node.getStyleClass()::contains);
  }

  private boolean isOwn(String text) {
    return text != null && own.matcher(text.replace("_", "")).matches();
  }

  private void lookForEllipsis(Labeled labeled) {
    labeled.getChildrenUnmodifiable().stream()
        .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
        .map(child -> ((Text) child).getText())
        .filter(shown -> !squeezed(labeled.getText()).startsWith(squeezed(shown)))
        .forEach(shown -> found.add("cut: " + shown + " of " + labeled.getText() + at(labeled)));
  }

  /// Without what the skin leaves out or puts in: mnemonics and line ends.
  private static String squeezed(String text) {
    return text.replaceAll("[_\\s]", "");
  }

  private void lookForOverlaps(Parent parent) {
    var children =
        parent.getChildrenUnmodifiable().stream()
            .filter(child -> child.isManaged() && child.isVisible())
            .filter(child -> child.getLayoutBounds().getWidth() > 0)
            .toList();
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      if (holdsOwn(child) && !isInside(parent.getLayoutBounds(), child.getBoundsInParent())) {
        found.add("outside: " + told(child) + at(parent));
      }
      for (var later : children.subList(i + 1, children.size())) {
        if (overlap(child.getBoundsInParent(), later.getBoundsInParent())) {
          found.add("over each other: " + told(child) + " and " + told(later) + at(parent));
        }
      }
    }
  }

  private boolean holdsOwn(Node node) {
    return node instanceof Labeled labeled && isOwn(labeled.getText());
  }

  private static boolean isInside(Bounds outer, Bounds inner) {
    return inner.getMinX() >= outer.getMinX() - ROUNDING
        && inner.getMaxX() <= outer.getMaxX() + ROUNDING
        && inner.getMinY() >= outer.getMinY() - ROUNDING
        && inner.getMaxY() <= outer.getMaxY() + ROUNDING;
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
            > ROUNDING
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY())
            > ROUNDING;
  }

  private static String told(Node node) {
    return node instanceof Labeled labeled && !labeled.getText().isEmpty()
        ? "“" + labeled.getText() + "”"
        : node.getClass().getSimpleName() + node.getStyleClass();
  }

  /// The nodes above, as far as they have names.
  private static String at(Node node) {
    var path = new ArrayList<String>();
    for (Node above = node; above != null; above = above.getParent()) {
      if (above.getId() != null) {
        path.add("#" + above.getId());
      } else if (!above.getStyleClass().isEmpty()) {
        path.add("." + above.getStyleClass().getFirst());
      }
    }
    return " in " + String.join(" < ", path.subList(0, Math.min(6, path.size())));
  }
}
