package org.trailglass.app.control;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list of values to tick, with all and none by a click, and a field that narrows it where it is
/// long. The space bar ticks the value that has the keyboard.
///
/// @param <T> the value
public final class CheckList<T> {
  /// A list with more values has a field to narrow it.
  private static final int LONG = 8;

  private final Texts texts;
  private final Function<T, String> text;
  private final OnTick<T> onTick;
  private final VBox root = new VBox();
  private final Label title = new Label();
  private final TextField search = new TextField();
  private final ListView<T> list = new ListView<>();
  private Consumer<List<T>> show = list.getItems()::setAll;
  private List<T> offered = List.of();
  private Set<T> left = Set.of();

  /// What the list says of itself.
  ///
  /// @param title over it
  /// @param search asks for a part of a value
  /// @param all on the link that ticks what is seen
  /// @param none on the link that unticks it
  /// @param ticked tells a screen reader that a value is ticked
  public record Texts(String title, String search, String all, String none, String ticked) {}

  /// Takes what a person does.
  ///
  /// @param <T> the value
  @FunctionalInterface
  public interface OnTick<T> {
    void tick(List<T> values, boolean isTicked);
  }

  /// @param text of a value, with nothing hidden in it
  public CheckList(Texts texts, Function<T, String> text, OnTick<T> onTick) {
    this.texts = texts;
    this.text = text;
    this.onTick = onTick;
    build();
  }

  /// The node to place.
  public VBox root() {
    return root;
  }

  /// The list alone.
  public ListView<T> list() {
    return list;
  }

  /// Has somebody else put what can be ticked into the list, as in another order.
  public void showBy(Consumer<List<T>> rows) {
    show = rows;
    narrow();
  }

  /// Shows what can be ticked.
  public void offer(List<T> values) {
    offered = List.copyOf(values);
    boolean isLong = values.size() > LONG;
    search.setVisible(isLong);
    search.setManaged(isLong);
    narrow();
  }

  /// Shows what is not ticked.
  public void leave(Set<T> values) {
    left = Set.copyOf(values);
    list.refresh();
    showTitle();
  }

  private void build() {
    title.getStyleClass().add("check-title");
    search.setPromptText(texts.search());
    search.setAccessibleText(texts.search());
    search.textProperty().addListener((property, old, now) -> narrow());
    list.setAccessibleText(texts.title());
    list.setCellFactory(view -> new Cell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    var space = Spring.across();
    var head = new HBox(title, space, link(texts.all(), true), link(texts.none(), false));
    head.getStyleClass().add("check-head");
    root.getStyleClass().add("check-list");
    root.getChildren().setAll(head, search, list);
    offer(List.of());
  }

  private Node link(String said, boolean isTicked) {
    var link = new Hyperlink(said);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setAccessibleText(texts.title() + ": " + said);
    link.setOnAction(click -> onTick.tick(List.copyOf(list.getItems()), isTicked));
    return link;
  }

  private void narrow() {
    var part = search.isManaged() ? search.getText().strip().toLowerCase(Locale.ROOT) : "";
    show.accept(
        offered.stream()
            .filter(value -> text.apply(value).toLowerCase(Locale.ROOT).contains(part))
            .toList());
    showTitle();
  }

  private void showTitle() {
    long ticked = offered.stream().filter(value -> !left.contains(value)).count();
    var count = ticked == offered.size() ? "" + ticked : ticked + " / " + offered.size();
    title.setText(offered.isEmpty() ? texts.title() : texts.title() + "  " + count);
  }

  private void pressed(KeyEvent key) {
    var value = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.SPACE && value != null) {
      onTick.tick(List.of(value), left.contains(value));
      key.consume();
    }
  }

  private final class Cell extends ListCell<T> {
    private final CheckBox box = new CheckBox();

    Cell() {
      setPrefWidth(0);
      box.setFocusTraversable(false);
      box.setMnemonicParsing(false);
      box.setOnAction(click -> onTick.tick(List.of(getItem()), box.isSelected()));
    }

    @Override
    protected void updateItem(T value, boolean isEmpty) {
      super.updateItem(value, isEmpty);
      if (isEmpty || value == null) {
        setGraphic(null);
        return;
      }
      boolean isTicked = !left.contains(value);
      box.setText(text.apply(value));
      box.setSelected(isTicked);
      setGraphic(box);
      setAccessibleText(isTicked ? box.getText() + ", " + texts.ticked() : box.getText());
    }
  }
}
