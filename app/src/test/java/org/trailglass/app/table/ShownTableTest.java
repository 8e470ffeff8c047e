package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.export.Export;

/// An exported table is the table that is seen.
class ShownTableTest {
  private final Settings settings = new Settings(new ChoicesInMemory());
  private final WorkspaceOfRecords records = new WorkspaceOfRecords(new CurrentThreadRunner());
  private final EventTableViewModel model =
      new EventTableViewModel(
          records.workspace(),
          settings,
          Words.english(),
          new CurrentThreadRunner(),
          new KnownFields(records.workspace(), new CurrentThreadRunner()));

  @Test
  void holdsTheColumnsTitlesOrderAndTextsThatAreSeen() throws IOException {
    // given
    records.open("many", Records.many("Do", 5));
    settings.change(choices -> choices.withZone(ZoneChoice.LOCAL));
    model.addColumn(Fields.EVENT_ID);
    model.hide(Fields.AWS_REGION);
    model.move(Fields.EVENT_ID, 0);
    model.sortBy(Fields.EVENT_TIME, false);

    // when
    var lines = exported().lines().toList();

    // then
    var columns = model.columnsProperty().get();
    assertThat(lines.getFirst())
        .isEqualTo(
            columns.stream()
                .map(column -> column.title())
                .map(title -> title.contains(" ") ? '"' + title + '"' : title)
                .collect(Collectors.joining(",")));
    var state = model.stateProperty().get();
    assertThat(lines.subList(1, lines.size()))
        .isEqualTo(
            IntStream.range(0, 5)
                .mapToObj(
                    row ->
                        columns.stream()
                            .map(column -> column.content().apply(state.row(row)).text())
                            .map(text -> text.contains(" ") ? '"' + text + '"' : text)
                            .collect(Collectors.joining(",")))
                .toList());
    assertThat(lines.get(1)).startsWith("Do-4,");
  }

  @Test
  void cutsNoValueAndRunsNoFormula() throws IOException {
    var values = IntStream.range(0, 3_000).mapToObj(i -> "v" + i).toList();
    records.open(
        "one", new Records().add("eventName", "=1+1", "eventID", "\u202e\u001b", "list", values));
    model.addColumn(FieldPath.of("list"));
    model.addColumn(Fields.EVENT_ID);

    var text = exported();

    assertThat(text)
        .contains("'=1+1", String.join(", ", values), "\u27e8U+202E\u27e9\u27e8ESC\u27e9");
  }

  private String exported() throws IOException {
    var result = records.workspace().resultProperty().get();
    var out = new ByteArrayOutputStream();
    new Export(result.store(), result.order()).write(model.shownTable(), out, () -> false);
    assertThat(List.of(out.toString(StandardCharsets.UTF_8).split("\r\n", -1)))
        .hasSize(result.size() + 2);
    return out.toString(StandardCharsets.UTF_8);
  }
}
