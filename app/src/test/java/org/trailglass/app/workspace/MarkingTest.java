package org.trailglass.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.store.EventKey;

class MarkingTest {
  private final OpenWorkspace records = new OpenWorkspace();

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    records.open(
        folder.resolve("trail.json"),
        "{\"eventVersion\":\"1.08\",\"eventName\":\"A\"}{\"eventVersion\":\"1.08\",\"eventName\":\"B\"}");
  }

  @AfterEach
  void close() {
    records.close();
  }

  private Workspace workspace() {
    return records.workspace();
  }

  private EventKey key(int row) {
    var store = workspace().storeProperty().get();
    return store.key(store.event(row));
  }

  private EventMark mark(int row) {
    return workspace().marking().marksProperty().get().of(key(row));
  }

  @Test
  void keepsAMarkThatWasFoundForTheSameEventWhenAStepIsUndone() {
    // given
    var ofCase = new EventMark(true, "of the case");
    workspace().select(Selection.all(), workspace().currentProperty().get());
    workspace().toggleMarks();

    // when
    workspace().marking().add(Marks.of(Map.of(key(0), ofCase)));
    workspace().history().undo();

    // then
    assertThat(mark(0)).isEqualTo(ofCase);
    assertThat(mark(1)).isEqualTo(EventMark.NONE);

    // when
    workspace().history().redo();

    // then
    assertThat(mark(0)).isEqualTo(ofCase);
    assertThat(mark(1).isMarked()).isTrue();
  }

  @Test
  void marksNoSelectedEventThatTheFilterHides() {
    // given
    var store = workspace().storeProperty().get();
    workspace().select(Selection.of(IntStream.range(0, 2).mapToObj(store::id)), Optional.empty());
    workspace().filter(Filter.of(((ParsedQuery) QueryParser.parse("eventName:B")).query()));

    // when
    workspace().toggleMarks();

    // then
    assertThat(workspace().marking().marksProperty().get())
        .isEqualTo(Marks.of(Map.of(key(1), new EventMark(true, ""))));
  }
}
