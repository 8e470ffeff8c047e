package org.trailglass.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.stage.Window;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.workspace.Names;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.sample.SampleIncident;

/// The lists of the window, as the tests reach them: how each is shown, and its node.
enum ListInWindow {
  EVENTS("#events", window -> window.filter("eventSource:iam.amazonaws.com")),
  PROBLEMS("#problems-table", window -> tab(window, "Problems")),
  SOURCES("#sources-table", window -> tab(window, "Sources")),
  PRINCIPALS("#principals-table", window -> tab(window, "Identities")),
  LANES("#identities-chart", window -> tab(window, "Identities")),
  COVERAGE("#coverage-grid", window -> tab(window, "Coverage")),
  FACET_VALUES(".facet-head", window -> window.show(Pane.SIDE, true)),
  REACH("#reach-list", ListInWindow::reach),
  RULES("#rules", window -> window.fire("menu-view-colors")),
  NAMES("#names-table", ListInWindow::names),
  KEPT_FILTERS("#filter-kept", ListInWindow::filters),
  BUCKET_REGIONS("#bucket-regions .list-view", window -> bucket(window, "s3://example-trail")),
  BUCKET_FOLDERS("#bucket-folders", window -> bucket(window, "s3://plain")),
  COLUMN_SETS("#column-sets", ListInWindow::columnSets),
  CHAIN(".chain-pane", ListInWindow::odd),
  ODD_USES("#odd-uses", ListInWindow::odd),
  LIBRARIES("#about-libraries", window -> about(window, 1)),
  FOLDERS("#about-folders", window -> about(window, 2)),
  SHORTCUTS("#shortcuts", window -> window.fire("menu-help-shortcuts"));

  private final String node;
  private final Consumer<OpenWindow> show;

  ListInWindow(String node, Consumer<OpenWindow> show) {
    this.node = node;
    this.show = show;
  }

  /// Whether all rows are sorted, and not those of each part.
  boolean isFlat() {
    return this != SOURCES && this != REACH && this != KEPT_FILTERS && this != SHORTCUTS;
  }

  /// Whether a row of it can be selected.
  boolean isSelectable() {
    return this != SHORTCUTS && this != COLUMN_SETS && this != FOLDERS;
  }

  /// How often Down is pressed until the keyboard is at a row: in a facet the search stands between
  /// its head and its values.
  int downs() {
    return this == FACET_VALUES ? 2 : 1;
  }

  /// Shows the list, which has several rows, and answers its node.
  Node show(OpenWindow window) {
    show.accept(window);
    window.settle();
    window.await(() -> find(node).isPresent());
    return window.read(() -> find(node).orElseThrow());
  }

  private static Optional<Node> find(String node) {
    return List.copyOf(Window.getWindows()).stream()
        .filter(other -> other.getScene() != null)
        .map(other -> other.getScene().getRoot().lookup(node))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static void tab(OpenWindow window, String name) {
    window.show(Pane.PROBLEMS, true);
    window.act(
        () ->
            window.root().lookupAll(".tab-pane").stream()
                .map(TabPane.class::cast)
                .forEach(
                    pane ->
                        pane.getTabs().stream()
                            .filter(tab -> tab.getText().startsWith(name))
                            .forEach(pane.getSelectionModel()::select)));
  }

  private static void reach(OpenWindow window) {
    window.reveal("StopLogging");
    window.fire("menu-event-reach");
  }

  private static void names(OpenWindow window) {
    window.act(
        () ->
            window
                .workspace()
                .naming()
                .replace(Names.of(Map.of("111122223333", "b", "444455556666", "a", "x", "c"))));
    window.fire("menu-edit-names");
  }

  private static void filters(OpenWindow window) {
    for (var text : List.of("name:B", "name:C", "name:A")) {
      window.act(() -> window.composition().filterBar().apply(text));
      window.settle();
    }
    window.fire("menu-edit-keptFilters");
  }

  /// A bucket of which several things are found.
  private static void bucket(OpenWindow window, String address) {
    window.act(() -> window.composition().open().openText(address));
  }

  private static void columnSets(OpenWindow window) {
    window.act(
        () ->
            window
                .settings()
                .change(
                    choices ->
                        choices
                            .withColumnSet("Who", List.of(column("userIdentity.arn")))
                            .withColumnSet(
                                "What", List.of(column("eventName"), column("errorCode")))));
    window.fire("menu-view-columns");
  }

  private static ColumnChoice column(String field) {
    return new ColumnChoice(field, 100, true);
  }

  /// An event of a chain whose last credentials are used in several odd ways.
  private static void odd(OpenWindow window) {
    window.show(Pane.DETAIL, true);
    var seen = window.workspace().resultProperty().get().store();
    window.reveal(
        (store, row) ->
            store
                    .first(row, Fields.IDENTITY_ACCESS_KEY_ID)
                    .equals(Optional.of(SampleIncident.LEAKED_KEY))
                && !seen.values(row, SetField.ODD.path()).isEmpty());
  }

  private static void about(OpenWindow window, int tab) {
    window.fire("menu-help-about");
    window.act(
        () ->
            find("#about .tab-pane")
                .map(TabPane.class::cast)
                .orElseThrow()
                .getSelectionModel()
                .select(tab));
  }
}
