package org.trailglass.app.palette;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.KeyCaps;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// The palette over the upper part of the window: a field, the kinds, what is found, and what can
/// be done with the chosen line. The keyboard stays in the field, and is where it was before once
/// the palette is gone. FX thread.
public final class PaletteView {
  private static final double LEAST_WIDTH = 560;
  private static final double MOST_WIDTH = 820;

  /// Of the window's width and height.
  private static final double SHARE = 0.6;

  private static final double FROM_TOP = 0.1;

  private final PaletteViewModel model;
  private final Words words;
  private final EntryText texts;
  private final Popup popup = new Popup();
  private final TextField field = new TextField();
  private final ListView<Line> list = new ListView<>();
  private final Label count = new Label();
  private final HBox hints = new HBox();
  private final VBox panel = new VBox();
  private String answered = "";

  public PaletteView(PaletteViewModel model, Words words) {
    this.model = model;
    this.words = words;
    texts = new EntryText(words);
    build();
    bind();
  }

  private void build() {
    field.setId("palette");
    field.setPromptText(words.get("palette.prompt"));
    field.setAccessibleText(words.get("palette.title"));
    HBox.setHgrow(field, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(Icon.SEARCH.node(), field, count);
    line.getStyleClass().add("palette-field");
    line.setAlignment(Pos.CENTER_LEFT);
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setAccessibleText(words.get("palette.found"));
    list.setPlaceholder(
        new EmptyNote(
            Icon.SEARCH.node(), words.get("palette.none"), words.get("palette.none.hint")));
    list.setCellFactory(view -> new LineCell(texts));
    VBox.setVgrow(list, Priority.ALWAYS);
    hints.getStyleClass().add("hints");
    hints.setAlignment(Pos.CENTER_LEFT);
    panel.setId("palette-panel");
    panel.getStyleClass().setAll("palette");
    panel.getStylesheets().add(String.valueOf(getClass().getResource("palette.css")));
    panel.getChildren().setAll(line, new KindTabs(model, words).root(), list, hints);
    popup.getContent().setAll(panel);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  private void bind() {
    field.textProperty().bindBidirectional(model.textProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // What the field has no use for is not for the window behind it either.
    panel.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.getSelectionModel().selectedItemProperty().subscribe(chosen -> chosen());
    model.answerProperty().subscribe(this::showAnswer);
    model.openProperty().subscribe(isOpen -> hideIf(!isOpen));
    popup.setOnHidden(hidden -> hidden());
  }

  /// Opens over a window.
  ///
  /// @param offer what the window has
  public void show(Window owner, Offer offer) {
    if (popup.isShowing()) {
      popup.hide();
    }
    model.open(offer);
    var scene = owner.getScene();
    double width = Math.clamp(scene.getWidth() * SHARE, LEAST_WIDTH, MOST_WIDTH);
    double top = Math.floor(scene.getHeight() * FROM_TOP);
    panel.setPrefWidth(width);
    panel.setMaxHeight(scene.getHeight() - 2 * top);
    popup.show(
        owner,
        Math.floor(owner.getX() + scene.getX() + (scene.getWidth() - width) / 2),
        owner.getY() + scene.getY() + top);
    field.requestFocus();
  }

  private void hideIf(boolean isWanted) {
    if (isWanted && popup.isShowing()) {
      popup.hide();
    }
  }

  private void hidden() {
    if (model.openProperty().get()) {
      model.close();
    }
  }

  /// An answer to the same letters, of more that became known, leaves the chosen line chosen.
  private void showAnswer(Shelf.Answer answer) {
    var before = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    boolean isSame = answered.equals(model.textProperty().get());
    answered = model.textProperty().get();
    list.getItems().setAll(answer.lines());
    count.setText(
        answer.all() == 0
            ? ""
            : words.get("palette.count", new Formats(words).number(answer.all())));
    int chosen = before.filter(line -> isSame).map(this::indexOf).orElse(0);
    list.getSelectionModel().select(chosen);
    scrollTo(chosen);
  }

  private int indexOf(Line line) {
    var items = list.getItems();
    return IntStream.range(0, items.size())
        .filter(at -> isSame(items.get(at).entry(), line.entry()))
        .findFirst()
        .orElse(0);
  }

  private static boolean isSame(Entry one, Entry other) {
    return one.kind() == other.kind() && one.id().equals(other.id());
  }

  private void chosen() {
    var line = list.getSelectionModel().getSelectedItem();
    hints.getChildren().clear();
    field.setAccessibleHelp(line == null ? words.get("palette.none") : texts.spoken(line.entry()));
    if (line != null) {
      texts.hints(line.entry()).forEach(hint -> addHint(hint.keys(), hint.does()));
    }
    var space = Spring.across();
    hints.getChildren().add(space);
    addHint("Tab", words.get("palette.do.nextKind"));
  }

  private void addHint(String keys, String does) {
    var named = Arrays.stream(keys.split("\\+")).map(words::keyName);
    var hint = new Label(does, KeyCaps.of(named.collect(Collectors.joining("+"))));
    hint.setMinWidth(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("hint");
    hints.getChildren().add(hint);
  }

  private void pressed(KeyEvent event) {
    int page = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()) - 1);
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> move(1);
      case UP, KP_UP -> move(-1);
      case PAGE_DOWN -> move(page);
      case PAGE_UP -> move(-page);
      case TAB -> model.step(event.isShiftDown() ? -1 : 1);
      case ENTER -> choose(verb(event));
      case ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Verb verb(KeyEvent event) {
    return event.isShortcutDown() ? Verb.THIRD : event.isShiftDown() ? Verb.SECOND : Verb.FIRST;
  }

  private void move(int step) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int now = list.getSelectionModel().getSelectedIndex();
      int next = Math.clamp(now + (long) step, 0, last);
      list.getSelectionModel().select(next);
      scrollTo(next);
    }
  }

  /// Scrolls no further than it must. A list that is not shown yet would style its lines without
  /// the colours of the theme.
  private void scrollTo(int index) {
    if (popup.isShowing() && index >= 0) {
      int rows = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()));
      list.scrollTo(Math.max(0, index - rows / 2));
    }
  }

  private void choose(Verb verb) {
    var line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.choose(line.entry(), verb);
    }
  }

  private void clicked(MouseEvent click) {
    boolean isOnLine =
        click.getTarget() instanceof Node node
            && Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(any -> any instanceof LineCell cell && !cell.isEmpty());
    if (click.getButton() == MouseButton.PRIMARY && isOnLine) {
      choose(Verb.FIRST);
    }
  }
}
