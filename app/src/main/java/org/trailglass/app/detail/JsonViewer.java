package org.trailglass.app.detail;

import atlantafx.base.theme.Styles;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.EndsBar;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.app.workspace.Names;
import org.trailglass.jsonview.JsonView;

/// The JSON of the current event: shapes, highlighting, folds, find, the path under the caret.
final class JsonViewer {
  private static final String WARM_UP = "{\"a\":[1,true,\"\\n\",\"{\\\"b\\\":null}\"]}";

  private final JsonViewModel model;
  private final Words words;
  private final Formats formats;
  private final JsonArea area;
  private final FindBar findBar;
  private final Map<JsonShape, ToggleButton> shapes = new EnumMap<>(JsonShape.class);
  private final Label notice = new Label();
  private final Label path = new Label();
  private final Label name = new Label();
  private final Label size = new Label();
  private final PartBar parts;
  private final VBox root = new VBox();

  JsonViewer(JsonViewModel model, Words words, ValueMenu menu) {
    this.model = model;
    this.words = words;
    this.formats = new Formats(words);
    this.parts = new PartBar(words, formats, forward -> page(forward));
    this.area = new JsonArea(model.runner(), model::moveTo, this::windowChanged);
    this.findBar = new FindBar(model, words, () -> area.control().requestFocus());
    area.setName(words.get("json.name"));
    build();
    new NameTooltip(model, area).install();
    new JsonActions(model, words, menu, area, findBar).install(root);
    bind();
  }

  private void build() {
    notice.getStyleClass().add("json-notice");
    notice.setWrapText(true);
    notice.setMinHeight(Region.USE_PREF_SIZE);
    notice.managedProperty().bind(notice.visibleProperty());
    path.getStyleClass().add("json-path");
    path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    path.setMinWidth(0);
    size.getStyleClass().add("json-size");
    size.setMinWidth(Region.USE_PREF_SIZE);
    var spring = Spring.across();
    name.setId("json-name");
    name.getStyleClass().add("json-name");
    name.setMnemonicParsing(false);
    name.setMinWidth(0);
    name.managedProperty().bind(name.visibleProperty());
    var foot = new HBox(path, name, spring, size);
    foot.getStyleClass().add("json-foot");
    var text = new StackPane(area.node());
    VBox.setVgrow(text, Priority.ALWAYS);
    root.getStyleClass().add("json-viewer");
    root.getChildren().addAll(tools(), notice, findBar.root(), text, parts.root(), foot);
  }

  private Node tools() {
    var group = new ToggleGroup();
    var choice = new HBox();
    for (var shape : JsonShape.values()) {
      var button = new ToggleButton(words.get("json.shape." + shape));
      button.setTooltip(new Tooltip(words.get("json.shape." + shape + ".tip")));
      button.getStyleClass().addAll(Styles.SMALL, pill(shape));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            model.shapeProperty().set(shape);
            button.setSelected(true);
          });
      shapes.put(shape, button);
      choice.getChildren().add(button);
    }
    choice.setAlignment(Pos.CENTER_LEFT);
    var find = new IconButton(words, "json.findOpen", Icon.SEARCH).button();
    find.setOnAction(event -> findBar.open(""));
    var fold = new IconButton(words, "json.foldAll", Icon.FOLD).button();
    fold.setOnAction(event -> area.foldAll(true));
    var unfold = new IconButton(words, "json.unfoldAll", Icon.UNFOLD).button();
    unfold.setOnAction(event -> area.foldAll(false));
    var wrap = new IconButton(words, "json.wrap", Icon.WRAP).toggle();
    wrap.selectedProperty().bindBidirectional(area.control().wrapTextProperty());
    var copy = new IconButton(words, "json.copyEvent", Icon.COPY).button();
    copy.setOnAction(event -> copyEvidence(model));
    var actions = new HBox(fold, unfold, wrap, find, copy);
    actions.getStyleClass().add("json-actions");
    actions.setAlignment(Pos.CENTER_LEFT);
    var tools = new EndsBar(choice, actions);
    tools.getStyleClass().add("json-tools");
    return tools;
  }

  private static String pill(JsonShape shape) {
    return switch (shape) {
      case PRETTY -> Styles.LEFT_PILL;
      case RAW -> Styles.CENTER_PILL;
      case SOURCE -> Styles.RIGHT_PILL;
    };
  }

  /// Copies the shown evidence whole, as it came.
  static void copyEvidence(JsonViewModel model) {
    model.evidence().ifPresent(bytes -> CopiedText.put(new String(bytes, StandardCharsets.UTF_8)));
  }

  private void bind() {
    model.viewProperty().subscribe(this::show);
    model.matchesProperty().subscribe(area::mark);
    model.spotProperty().subscribe(spot -> showPath());
    model.namesProperty().subscribe(this::showNames);
    model.eventProperty().subscribe(this::showEvent);
    model
        .shapeProperty()
        .subscribe(shape -> shapes.forEach((key, button) -> button.setSelected(key == shape)));
  }

  private void show(Optional<JsonView> view) {
    area.show(view.orElseGet(this::placeholder));
    int bytes = model.evidence().map(all -> all.length).orElse(0);
    size.setText(view.isEmpty() ? "" : formats.bytes(bytes));
  }

  /// What is shown without an event's text: nothing, or, while the pane is covered anyway, a little
  /// of everything, so that classes and styles are loaded before the first event is.
  private JsonView placeholder() {
    var text = model.eventProperty().get().isPresent() ? "" : WARM_UP;
    return JsonView.pretty(text.getBytes(StandardCharsets.UTF_8), JsonPictures.VISIBLE);
  }

  private void showEvent(Optional<EventDetail> event) {
    boolean hasSource = model.hasSource();
    var source = shapes.get(JsonShape.SOURCE);
    var raw = shapes.get(JsonShape.RAW);
    if (source != null && raw != null) {
      source.setVisible(hasSource);
      source.setManaged(hasSource);
      raw.getStyleClass().removeAll(Styles.CENTER_PILL, Styles.RIGHT_PILL);
      raw.getStyleClass().add(hasSource ? Styles.CENTER_PILL : Styles.RIGHT_PILL);
    }
    var text = event.map(this::noticeOf).orElse("");
    notice.setText(text);
    notice.setVisible(!text.isEmpty());
  }

  private String noticeOf(EventDetail event) {
    if (event.raw().isEmpty()) {
      return words.get("json.notice.missing", event.failure());
    }
    return switch (event.reading()) {
      case REPAIRED -> words.get("json.notice.repaired");
      case BUILT -> words.get("json.notice.built");
      case RECOVERED -> words.get("json.notice.recovered");
      case WHOLE -> model.hasSource() ? words.get("json.notice.unwrapped") : "";
    };
  }

  private void showNames(Names names) {
    area.show(names);
    showPath();
  }

  /// The name of the value stands beside its path, where it is read out too.
  private void showPath() {
    var text = model.spotProperty().get().map(found -> PathWords.of(found.steps())).orElse("");
    path.setText(text.isEmpty() ? words.get("json.path.whole") : text);
    var called = model.name().map(given -> words.get("detail.named", given)).orElse("");
    name.setText(called);
    name.setVisible(!called.isEmpty());
  }

  private void windowChanged() {
    parts.show(area.window());
  }

  private void page(boolean isForward) {
    area.page(isForward);
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Whether long lines go on below.
  BooleanProperty wrapProperty() {
    return area.control().wrapTextProperty();
  }

  /// Shows the find bar.
  void find() {
    findBar.open("");
  }
}
