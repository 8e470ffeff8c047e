package org.trailglass.app.principals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.grid.RowActions;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.event.SetField;
import org.trailglass.identity.Principal;
import org.trailglass.identity.Step;

/// What a person can do to a principal of the list. FX thread.
final class PrincipalActions implements RowActions<PrincipalRow> {
  private static final int MOST_STEPS = 20;
  private static final int LONGEST_NAME = 80;

  private final PrincipalsViewModel model;
  private final WindowedTable<PrincipalRow> table;
  private final Words words;
  private final ValueMenu values;
  private final ListActions list;

  PrincipalActions(
      PrincipalsViewModel model,
      WindowedTable<PrincipalRow> table,
      Words words,
      ValueMenu values,
      ListActions list) {
    this.model = model;
    this.table = table;
    this.words = words;
    this.values = values;
    this.list = list;
  }

  private Optional<Principal> principal(int position) {
    return position < 0 || position >= table.source().size()
        ? Optional.empty()
        : Optional.ofNullable(table.source().row(position)).map(PrincipalRow::principal);
  }

  private static FieldValue value(Principal principal) {
    return FieldValue.of(SetField.PRINCIPAL.path(), principal.id());
  }

  @Override
  public List<MenuItem> menu(int position, WindowedColumn<PrincipalRow> column) {
    return principal(position).map(this::menu).orElse(List.of());
  }

  private List<MenuItem> menu(Principal principal) {
    var items = new ArrayList<>(values.items(value(principal)));
    items.add(new SeparatorMenuItem());
    items.add(ledTo(principal));
    items.add(reach(principal));
    items.add(new SeparatorMenuItem());
    items.addAll(list.items());
    return items;
  }

  private MenuItem ledTo(Principal principal) {
    var query = model.descent(principal);
    var item = item("principals.ledTo", () -> query.ifPresent(values.verbs()::follow));
    item.setDisable(query.isEmpty());
    return item;
  }

  /// Of one step at once, of several by choice.
  private MenuItem reach(Principal principal) {
    var steps = model.steps(principal);
    if (steps.size() == 1) {
      return item("principals.reach", () -> model.showReach(steps.getFirst()));
    }
    var menu = new Menu(words.get("principals.reach"));
    menu.setId("principals-reach");
    steps.stream().limit(MOST_STEPS).map(this::reach).forEach(menu.getItems()::add);
    menu.setDisable(steps.isEmpty());
    return menu;
  }

  private MenuItem reach(Step step) {
    var item = new MenuItem(VisibleText.of(ShortText.of(step.name(), LONGEST_NAME)));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> model.showReach(step));
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    return PlainItem.of(key, words.get(key), action);
  }

  @Override
  public void pick(int position, WindowedColumn<PrincipalRow> column, boolean isWanted) {
    var picked = principal(position).map(PrincipalActions::value).stream().toList();
    if (isWanted) {
      values.verbs().filterFor(picked);
    } else {
      values.verbs().filterOut(picked);
    }
  }

  @Override
  public void open(int position) {
    principal(position)
        .map(PrincipalActions::value)
        .map(List::of)
        .ifPresent(values.verbs()::filterFor);
  }

  @Override
  public void copy(RowSelection selection) {
    list.copy();
  }
}
