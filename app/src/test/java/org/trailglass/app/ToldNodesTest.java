package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;

/// A screen reader can say of everything that the keyboard comes to, and of everything that means
/// something by its looks, what it is and what it says; nothing of an event is in it as it came.
@InWindow
@SuppressWarnings("NullAway.Init") // each test opens its window first
class ToldNodesTest {
  private static final String FORGED =
      """
      {"Records":[{"eventVersion":"1.08","eventTime":"2024-03-05T00:10:00Z",
      "eventSource":"s3.amazonaws.com","eventName":"Get\\u0007\\u202eObject",
      "awsRegion":"eu\\u001b[31m","sourceIPAddress":"192.0.2.1\\u0000",
      "userIdentity":{"type":"IAMUser","userName":"ali\\u0008ce"},
      "errorCode":"Access\\u0003Denied","odd\\u0007key":"x"}]}
      """;

  /// What means something by its looks.
  private static final List<String> MEANING =
      List.of(
          "row",
          "header-cell",
          "facet-row",
          "facet-head",
          "term-chip",
          "chain-spot",
          "field-value",
          "timeline-chart",
          "lane-chart",
          "heat-grid");

  private static final List<KeyCode> DIALOGS =
      List.of(KeyCode.B, KeyCode.L, KeyCode.K, KeyCode.A, KeyCode.N, KeyCode.P, KeyCode.H);

  /// Controls and what reorders text; lines may break.
  private static final Pattern RAW = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");

  private final Workbench bench;
  private final TreeSet<String> untold = new TreeSet<>();
  private final TreeSet<String> raw = new TreeSet<>();
  private final TreeSet<String> seen = new TreeSet<>();
  private OpenWindow window;

  ToldNodesTest(Workbench bench) {
    this.bench = bench;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatEverythingIs(Language language, FxRobot robot) throws Exception {
    // given
    var words = Words.of(language, Locale.ROOT);
    window = bench.open(bench.plan().speaking(words));
    look("empty");
    window.openSample();
    window.openText("forged.json", FORGED);
    window.filter("region:* ~outcome:succeeded");
    for (var pane : List.of(Pane.SIDE, Pane.DETAIL, Pane.PROBLEMS, Pane.TIMELINE)) {
      window.show(pane, true);
    }
    window.act(() -> window.root().lookup("#events").requestFocus());

    // when
    robot.push(KeyCode.DOWN);
    window.settle();
    look("window");
    window.filter("userName:ali*");
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    window.settle();
    look("forged");
    for (var tabs : tabs()) {
      for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
        int chosen = tab;
        window.act(() -> tabs.getSelectionModel().select(chosen));
        window.settle();
        look("tab " + tab);
      }
    }
    for (var key : DIALOGS) {
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, key);
      window.settle();
      look("dialog " + key.getName());
      robot.push(KeyCode.ESCAPE);
      window.settle();
    }

    // then
    assertThat(untold).isEmpty();
    assertThat(raw).isEmpty();
    assertThat(seen).containsAll(MEANING);
  }

  private List<TabPane> tabs() {
    return window.read(
        () ->
            window.root().lookupAll(".tab-pane").stream()
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .toList());
  }

  private void look(String where) {
    window.act(
        () -> {
          for (var shown : List.copyOf(Window.getWindows())) {
            nodes(shown.getScene().getRoot()).forEach(node -> look(where, node));
          }
        });
  }

  private void look(String where, Node node) {
    var meaning = node.getStyleClass().stream().filter(MEANING::contains).toList();
    seen.addAll(meaning);
    boolean isStop = node.isFocusTraversable() && !(node instanceof ScrollBar);
    if (!isStop && meaning.isEmpty()) {
      return;
    }
    var told = told(node);
    if (isUnknown(node) || told.isBlank()) {
      untold.add(where + ": " + name(node));
    }
    if (RAW.matcher(told).find()) {
      raw.add(where + ": " + name(node) + " " + told);
    }
  }

  private static boolean isUnknown(Node node) {
    return List.of(AccessibleRole.NODE, AccessibleRole.PARENT).contains(node.getAccessibleRole());
  }

  /// Its text, else that of its label, or of what it tells of in its place.
  private static String told(Node node) {
    return Stream.of(
            node.getAccessibleText(),
            node.queryAccessibleAttribute(AccessibleAttribute.TEXT),
            labelOf(node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)),
            labelOf(node.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Object labelOf(Object other) {
    return other instanceof Node label
        ? String.valueOf(label.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        : "";
  }

  private static String name(Node node) {
    return "%s #%s .%s %s"
        .formatted(
            node.getClass().getSimpleName(),
            node.getId(),
            String.join(".", node.getStyleClass()),
            node.getAccessibleRole());
  }

  /// The nodes that are seen.
  private static List<Node> nodes(Parent parent) {
    var found = new ArrayList<Node>();
    for (var node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible()) {
        found.add(node);
        if (node instanceof Parent inner) {
          found.addAll(nodes(inner));
        }
      }
    }
    return found;
  }
}
