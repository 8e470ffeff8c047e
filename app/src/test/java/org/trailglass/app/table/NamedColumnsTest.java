package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;

class NamedColumnsTest {
  private final Settings settings = new Settings(new ChoicesInMemory());
  private final WorkspaceOfRecords records = new WorkspaceOfRecords(new CurrentThreadRunner());
  private final EventTableViewModel table =
      new EventTableViewModel(
          records.workspace(),
          settings,
          Words.english(),
          new CurrentThreadRunner(),
          new KnownFields(records.workspace(), new CurrentThreadRunner()));
  private final NamedColumns sets = table.namedColumns();

  @Test
  void keepsColumnsUnderANameAndShowsThemAgain() {
    table.addColumn(Fields.EVENT_ID);
    sets.saveAs("  Long names  ");
    table.resetColumns();

    sets.apply("Long names");

    assertThat(sets.names().getValue()).containsExactly("Long names");
    assertThat(table.columnSet().isShown(Fields.EVENT_ID)).isTrue();
    assertThat(settings.now().columnSets()).containsOnlyKeys("Long names");
  }

  @Test
  void replacesRenamesAndForgets() {
    sets.saveAs("b");
    sets.saveAs("a");
    table.addColumn(Fields.EVENT_ID);
    sets.saveAs("a");

    sets.rename("a", "c");
    sets.rename("b", "c");
    sets.saveAs("   ");

    assertThat(sets.names().getValue()).containsExactly("b", "c");
    table.resetColumns();
    sets.apply("c");
    assertThat(table.columnSet().isShown(Fields.EVENT_ID)).isTrue();
    sets.apply("b");
    assertThat(table.columnSet().isShown(Fields.EVENT_ID)).isFalse();

    sets.delete("b");
    assertThat(sets.names().getValue()).containsExactly("c");
  }

  @Test
  void offersThePathThatIsWrittenThoughNoEventHasIt() {
    var chooser = table.chooser();
    var path = FieldPath.of("requestParameters", "no such", "thing");
    chooser.refresh();
    chooser.searchProperty().set(path.toString());

    var choice = chooser.choicesProperty().get().getLast();
    chooser.toggle(choice);

    assertThat(choice.path()).isEqualTo(path);
    assertThat(table.columnSet().isShown(path)).isTrue();
    assertThat(chooser.choicesProperty().get()).hasSize(1);
  }
}
