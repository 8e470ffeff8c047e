package org.trailglass.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.OpenWorkspace;

class SourceColumnTest {
  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final SourcesViewModel model =
      new SourcesViewModel(open.workspace(), new CurrentThreadRunner(), any -> {});
  private final Words words = Words.english();
  private final SourceFormat format =
      new SourceFormat(words, new Formats(words), ZoneId.of("Europe/Berlin"), Names.none());

  SourceColumnTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void openFiveAccounts() throws IOException {
    var text = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      text.append(
          """
          {"eventVersion":"1","eventName":"A","eventTime":"2024-03-01T0%d:00:00Z",\
          "recipientAccountId":"%d","awsRegion":"r-%d"}
          """
              .formatted(i, i, i));
    }
    open.open(folder.resolve("trail.json"), text.toString());
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void leavesNoAccountOrRegionOutWhereThereIsRoom() {
    assertThat(text(SourceColumn.ACCOUNTS)).isEqualTo("1, 2, 3 and 2 more");
    assertThat(whole(SourceColumn.ACCOUNTS)).isEqualTo("1, 2, 3, 4, 5");
    assertThat(text(SourceColumn.REGIONS)).isEqualTo("r-1, r-2, r-3 and 2 more");
    assertThat(whole(SourceColumn.REGIONS)).isEqualTo("r-1, r-2, r-3, r-4, r-5");
  }

  @Test
  void putsTheNameOfAnAccountBesideItButNotIntoCopies() {
    var named =
        new SourceFormat(
            words, format.formats(), format.zone(), Names.of(Map.of("2", "production")));
    var row = model.rowsProperty().get().getFirst();

    assertThat(SourceColumn.ACCOUNTS.text(row, named)).isEqualTo("1, 2 ⟦production⟧, 3 and 2 more");
    assertThat(SourceColumn.ACCOUNTS.whole(row, named.withoutNames())).isEqualTo("1, 2, 3, 4, 5");
  }

  @Test
  void tellsTheZoneOfATimeThatStandsAlone() {
    assertThat(text(SourceColumn.FIRST)).isEqualTo("2024-03-01 02:00:00");
    assertThat(whole(SourceColumn.FIRST)).isEqualTo("2024-03-01 02:00:00 Europe/Berlin (UTC+1)");
    assertThat(whole(SourceColumn.LAST)).isEqualTo("2024-03-01 06:00:00 Europe/Berlin (UTC+1)");
  }

  @Test
  void saysTheRestAsItIsShown() {
    assertThat(whole(SourceColumn.EVENTS)).isEqualTo("5");
    assertThat(whole(SourceColumn.SHA256)).hasSize(64);
  }

  private String text(SourceColumn column) {
    return column.text(model.rowsProperty().get().getFirst(), format);
  }

  private String whole(SourceColumn column) {
    return column.whole(model.rowsProperty().get().getFirst(), format);
  }
}
