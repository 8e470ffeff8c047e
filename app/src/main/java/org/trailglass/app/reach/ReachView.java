package org.trailglass.app.reach;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.listing.ItemListing;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.PrincipalIcon;
import org.trailglass.reach.Report;

/// What somebody reached: whom it is about, then the sections with their lines. Enter or a click on
/// a line shows its events, with Ctrl the event that shows it best.
public final class ReachView {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final int LONGEST_NAME = 120;

  private final ReachViewModel model;
  private final Words words;
  private final BorderPane root = new BorderPane();
  private final ListView<ReachRow> list = new ListView<>();
  private final ItemListing<ReachRow> listing;
  private final ListActions actions;
  private final Label title = new Label();
  private final Label about = new Label();
  private final EmptyNote empty = new EmptyNote(Icon.REACH.node());
  private final ToggleButton alone = new ToggleButton();
  private final ToggleButton withDescent = new ToggleButton();
  private final HBox choice = new HBox(alone, withDescent);
  private final MenuButton sections = new MenuButton();
  private final Button goFirst = new Button();
  private final Button copy = new Button();
  private final StackPane icon = new StackPane();
  private final HBox head = new HBox();

  /// @param lists the menu on every list
  public ReachView(ReachViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.words = words;
    listing =
        new ItemListing<>(
            list,
            words.get("reach.natural"),
            () -> new ReachColumns(text()).all(),
            ReachRow.Entry.class::isInstance);
    actions = lists.of(listing, list);
    lists.attach(list, listing);
    build();
    bind();
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  private void build() {
    root.setId("reach");
    root.getStyleClass().add("reach");
    root.getStylesheets().add(String.valueOf(ReachView.class.getResource("reach.css")));
    list.setId("reach-list");
    list.setAccessibleText(words.get("reach.title"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(any -> new ReachCell(model, this::text));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    buildHead();
  }

  private void buildHead() {
    title.getStyleClass().add("reach-subject");
    about.getStyleClass().add("reach-about");
    empty.setId("reach-empty");
    var group = new ToggleGroup();
    dress(alone, "alone", group, false);
    dress(withDescent, "descent", group, true);
    choice.getStyleClass().add("reach-choice");
    sections.setId("reach-sections");
    sections.setText(words.get("reach.sections"));
    sections.setTooltip(new Tooltip(words.get("reach.sections.hint")));
    sections.setMinWidth(Region.USE_PREF_SIZE);
    dress(goFirst, "goFirst", Icon.GO, model::revealFirst);
    dress(copy, "copy", Icon.COPY, this::copyAll);
    icon.getStyleClass().add("reach-icon");
    icon.managedProperty().bind(icon.visibleProperty());
    var names = new VBox(title, about);
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    head.getChildren().setAll(icon, names, choice, sections, goFirst, copy);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("reach-bar");
  }

  private void dress(Button button, String key, Icon picture, Runnable action) {
    button.setId("reach-" + key);
    button.setText(words.get("reach." + key));
    button.setGraphic(picture.node());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
  }

  private void dress(ToggleButton button, String key, ToggleGroup group, boolean isWith) {
    button.setId("reach-" + key);
    button.setText(words.get("reach." + key));
    button.setTooltip(new Tooltip(words.get("reach." + key + ".hint")));
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    model.withDescentProperty().subscribe(is -> button.setSelected(is == isWith));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          model.setWithDescent(isWith);
        });
  }

  private void bind() {
    model.stateProperty().subscribe(this::show);
    model.rowsProperty().subscribe(listing::show);
    model.zone().addListener((property, old, zone) -> show(model.stateProperty().get()));
    model.named().addListener((property, old, named) -> show(model.stateProperty().get()));
  }

  private ReachText text() {
    return new ReachText(
        words, new Formats(words), model.zone().getValue(), model.named().getValue());
  }

  private void show(ReachState state) {
    switch (state) {
      case ReachState.Unasked unasked ->
          say(words.get("reach.unasked"), words.get("reach.unasked.hint"));
      case ReachState.Working(var name) -> say(words.get("reach.working", shortened(name)), "");
      case ReachState.Unknown(var name) ->
          say(words.get("reach.unknown", shortened(name)), words.get("reach.unknown.hint"));
      case ReachState.Known(var report) -> show(report);
    }
  }

  private void say(String why, String what) {
    empty.say(why, what);
    root.setTop(null);
    root.setCenter(empty);
  }

  private void show(Report report) {
    var step = model.step();
    title.setText(text().subject(report, step));
    about.setText(text().about(report, step));
    about.setTooltip(new Tooltip(about.getText()));
    var picture = model.principalKind().map(PrincipalIcon::of).map(Icon::node);
    icon.setVisible(picture.isPresent());
    icon.getChildren().setAll(picture.stream().toList());
    goFirst.setDisable(report.figures().firstRow() < 0);
    choice.setVisible(step.isPresent());
    choice.setManaged(step.isPresent());
    sections.getItems().setAll(items(report));
    root.setTop(head);
    root.setCenter(list);
    list.refresh();
  }

  private List<MenuItem> items(Report report) {
    var text = text();
    return IntStream.range(0, report.sections().size())
        .mapToObj(
            number -> {
              var title = text.title(report.sections().get(number));
              var item = new MenuItem(words.get("reach.sections.item", number + 1, title));
              item.setMnemonicParsing(false);
              item.setOnAction(chosen -> goToSection(number));
              return item;
            })
        .toList();
  }

  /// @param number from 0
  private void goToSection(int number) {
    var rows = list.getItems();
    IntStream.range(0, rows.size())
        .filter(row -> rows.get(row) instanceof ReachRow.Head)
        .skip(number)
        .findFirst()
        .ifPresent(
            row -> {
              list.requestFocus();
              list.getSelectionModel().clearAndSelect(row);
              list.scrollTo(row);
            });
  }

  private static String shortened(String name) {
    return VisibleText.of(ShortText.of(name, LONGEST_NAME));
  }

  private void pressed(KeyEvent event) {
    var row = list.getFocusModel().getFocusedItem();
    if (COPY.match(event)) {
      actions.copy();
      event.consume();
    } else if (isPlainDigit(event)) {
      goToSection(Integer.parseInt(event.getText()) - 1);
      event.consume();
    } else if (row != null && (event.getCode() == KeyCode.ENTER || isFold(event, row))) {
      ReachCell.act(model, row, event.isShortcutDown());
      event.consume();
    }
  }

  private static boolean isPlainDigit(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && event.getText().matches("[1-9]");
  }

  /// As in a tree: the arrows open and close.
  private static boolean isFold(KeyEvent event, ReachRow row) {
    return row instanceof ReachRow.Head head
        && event.getCode() == (head.isOpen() ? KeyCode.LEFT : KeyCode.RIGHT);
  }

  private void copyAll() {
    if (model.stateProperty().get() instanceof ReachState.Known(var report)) {
      CopiedText.put(new ReachMarkdown(text()).of(report, model.step()));
    }
  }
}
