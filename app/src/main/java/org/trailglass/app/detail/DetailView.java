package org.trailglass.app.detail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.KeptDivider;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.ValueMenu;

/// The pane of the current event: identity and summary above its JSON, or, where the pane is low,
/// all three as tabs. While no event is selected a page that says so lies over it: what is under it
/// is laid out once, so that the first event is shown as quickly as the others.
public final class DetailView {
  /// Below this height, in pixels, the JSON is a tab.
  static final double LOW = 520;

  private static final String DIVIDER = "detail";
  private static final String SHAPE = "json";

  private final DetailViewModel model;
  private final Words words;
  private final Settings settings;
  private final ObservableValue<ZoneChoice> zone;
  private final DetailHeader header;
  private final HiddenBar hidden;
  private final IdentityView identity;
  private final SummaryView summary;
  private final ValueMenu menu;
  private final StackPane jsonPlace = new StackPane();
  private @Nullable JsonViewer json;
  private final TabPane tabs = new TabPane();
  private final Tab jsonTab = new Tab();
  private final FrontTab front;
  private final SplitPane split = new SplitPane();
  private final VBox content = new VBox();
  private final StackPane root = new StackPane();

  /// @param settings tells the time zone, and keeps the divider
  /// @param menu the menu on every value
  /// @param chain stands on top of who made the event
  public DetailView(
      DetailViewModel model, Words words, Settings settings, ValueMenu menu, Node chain) {
    this.model = model;
    this.words = words;
    this.settings = settings;
    this.zone = settings.of(Choices::zone);
    this.header = new DetailHeader(words);
    this.hidden = new HiddenBar(model, words);
    this.identity = new IdentityView(words, model.runner(), menu, chain);
    this.summary = new SummaryView(words, model.runner(), menu);
    this.menu = menu;
    this.front = new FrontTab(tabs, settings);
    build();
    bind();
  }

  /// Makes the viewer of the JSON, which is left out of the start of the program: before the first
  /// event is shown, or when the window has time for it.
  public void prepareJson() {
    json();
  }

  private JsonViewer json() {
    var made = json;
    if (made == null) {
      keepShape();
      made = new JsonViewer(model.json(), words, menu);
      made.wrapProperty().set(settings.now().wrapsJson());
      made.wrapProperty()
          .addListener((p, before, now) -> settings.change(all -> all.withWrappedJson(now)));
      jsonPlace.getChildren().setAll(made.root());
      json = made;
    }
    return made;
  }

  /// The shape in which a person reads JSON is kept, but not that of one source.
  private void keepShape() {
    var shape = model.json().shapeProperty();
    boolean wasRaw =
        settings.now().layout().chosen(SHAPE).equals(Optional.of(JsonShape.RAW.name()));
    shape.set(wasRaw ? JsonShape.RAW : JsonShape.PRETTY);
    shape.addListener(
        (p, before, now) -> {
          if (now != JsonShape.SOURCE) {
            settings.change(kept -> kept.withLayout(all -> all.withChosen(SHAPE, now.name())));
          }
        });
  }

  private void build() {
    tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    var first =
        List.of(tab("detail.identity", identity.root()), tab("detail.summary", summary.root()));
    front.arrange(() -> tabs.getTabs().setAll(first));
    jsonTab.setText(words.get("detail.json"));
    jsonTab.setId("detail.json");
    split.setOrientation(Orientation.VERTICAL);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    VBox.setVgrow(split, Priority.ALWAYS);
    root.getStyleClass().add("detail");
    root.setAccessibleText(words.get("detail.name"));
    var sheet = Objects.requireNonNull(DetailView.class.getResource("detail.css"), "detail.css");
    root.getStylesheets().add(sheet.toExternalForm());
    root.getChildren().addAll(content, empty());
  }

  private Tab tab(String key, Node node) {
    var tab = new Tab(words.get(key), node);
    tab.setId(key);
    return tab;
  }

  private Node empty() {
    var note =
        new EmptyNote(
            Icon.SELECT.node(), words.get("detail.empty"), words.get("detail.empty.hint"));
    note.getStyleClass().add("detail-empty");
    note.visibleProperty().bind(content.disabledProperty());
    return note;
  }

  private void bind() {
    model.detailProperty().subscribe(this::show);
    model.problemsProperty().subscribe(problems -> showSummary());
    model.marksProperty().addListener((p, before, now) -> header.show(model.mark()));
    model.namesProperty().addListener((p, before, now) -> show(model.detailProperty().get()));
    zone.subscribe(choice -> header.show(model.detailProperty().get(), choice.zone()));
    KeptDivider.of(
        split,
        settings.of(choices -> choices.dividers().getOrDefault(DIVIDER, 0.45)),
        position -> settings.change(choices -> choices.withDivider(DIVIDER, position)));
    root.heightProperty().subscribe(height -> arrange(height.doubleValue() < LOW));
  }

  private void show(Optional<EventDetail> detail) {
    if (detail.isPresent()) {
      prepareJson();
    }
    content.setDisable(detail.isEmpty());
    header.show(detail, zone.getValue().zone());
    header.show(model.mark());
    identity.show(detail, named());
    showSummary();
  }

  private void showSummary() {
    summary.show(model.detailProperty().get(), model.problemsProperty().get(), named());
  }

  private RowNames named() {
    return new RowNames(model.namesProperty().get(), words);
  }

  /// Puts the JSON below, or among the tabs.
  private void arrange(boolean isLow) {
    boolean wasLow = tabs.getTabs().contains(jsonTab);
    if (isLow == wasLow && content.getChildren().size() > 1) {
      return;
    }
    if (isLow) {
      split.getItems().clear();
      jsonTab.setContent(jsonPlace);
      front.arrange(() -> tabs.getTabs().add(jsonTab));
      content.getChildren().setAll(header.root(), hidden.root(), tabs);
    } else {
      front.arrange(() -> tabs.getTabs().remove(jsonTab));
      jsonTab.setContent(null);
      split.getItems().setAll(tabs, jsonPlace);
      content.getChildren().setAll(header.root(), hidden.root(), split);
    }
  }

  /// The lines above the tabs.
  public Node head() {
    return header.root();
  }

  /// Adds what can be done with the pane as a whole, at the end of its first line; also while no
  /// event is shown.
  public void addTools(Region tools) {
    StackPane.setAlignment(tools, Pos.TOP_RIGHT);
    root.getChildren().add(tools);
    header.leaveRoom(tools.widthProperty());
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  /// Lets a person find text in the JSON.
  public void find() {
    if (tabs.getTabs().contains(jsonTab)) {
      tabs.getSelectionModel().select(jsonTab);
    }
    json().find();
  }
}
