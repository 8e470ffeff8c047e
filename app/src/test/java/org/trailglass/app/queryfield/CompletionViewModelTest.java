package org.trailglass.app.queryfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.search.Search;

class CompletionViewModelTest {
  private final OpenWorkspace records = new OpenWorkspace();
  private final CurrentThreadRunner runner = new CurrentThreadRunner();
  private final CompletionViewModel model =
      new CompletionViewModel(
          new EventScope(
              records.workspace(), new KnownFields(records.workspace(), runner), new Search()),
          Words.english(),
          runner);

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    Trail.open(records, folder);
  }

  @AfterEach
  void close() {
    records.close();
  }

  @Test
  void offersFieldsThatBeginWithWhatIsTypedBeforeThoseThatContainIt() {
    // when
    open("user");

    // then
    assertThat(shown()).startsWith("user", "userIdentity.type", "userIdentity.userName");
    assertThat(model.shownProperty().get().items().getFirst().count()).hasValue(3);
    assertThat(model.shownProperty().get().chosen()).isEqualTo(-1);
  }

  @Test
  void writesAFieldWithItsColonAndGoesOnToItsValues() {
    // given
    open("errorC");

    // when
    var taken = model.take(true).orElseThrow();

    // then
    assertThat(taken.text()).isEqualTo("errorCode:");
    assertThat(taken.caret()).isEqualTo(10);
    assertThat(taken.goesOn()).isTrue();
  }

  @Test
  void offersTheMostFrequentValuesOfWhatTheOtherTermsLetThrough() {
    // when
    open("user:");
    var all = counted();
    open("eventName:ListRoles user:");
    var narrowed = counted();

    // then
    assertThat(all).containsExactly("ada 2", "bob 1");
    assertThat(narrowed).containsExactly("bob 1");
  }

  @Test
  void offersTheEmptyTextInItsQuotes(@TempDir Path folder) throws IOException {
    // given
    records.open(
        folder.resolve("empty.json"),
        """
        {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"A",\
        "eventSource":"s3.amazonaws.com","userAgent":""}
        """);

    // when
    open("userAgent:");

    // then
    assertThat(counted()).containsExactly("\"\" 1");
    assertThat(model.take(true).orElseThrow().text()).startsWith("userAgent:\"\"");
  }

  @Test
  void searchesValuesForWhatIsTypedAndQuotesThemWhereNeeded() {
    // given
    open("requestParameters.\"a key\":y");

    // when
    var taken = model.take(false).orElseThrow();

    // then
    assertThat(taken.text()).isEqualTo("requestParameters.\"a key\":\"x y\" ");
    assertThat(taken.goesOn()).isFalse();
  }

  @Test
  void offersOperatorsBehindAFieldAndWordsBehindATerm() {
    // when
    model.open("eventName ", 10, false);
    var operators = shown();
    model.move(1);
    var taken = model.take(false).orElseThrow();
    model.open("user:ada ", 9, true);
    var words = shown();

    // then
    assertThat(operators).startsWith(":", ":*", ":(");
    assertThat(taken.text()).isEqualTo("eventName:*");
    assertThat(words).containsExactly("and", "or", "not");
  }

  @Test
  void offersNothingUnaskedWhereATermBegins() {
    // when
    model.open("user:ada ", 9, false);
    boolean unasked = model.isOpen();
    model.open("", 0, true);

    // then
    assertThat(unasked).isFalse();
    assertThat(shown()).contains("name", "ip", "outcome", "eventName");
  }

  @Test
  void goesRoundWithTheArrows() {
    // given
    open("user:");

    // when
    model.move(-1);
    int last = model.shownProperty().get().chosen();
    model.move(1);

    // then
    assertThat(last).isEqualTo(1);
    assertThat(model.shownProperty().get().chosen()).isZero();
  }

  @Test
  void closesWhenWhatIsTypedIsTheOneValue() {
    // when
    open("user:bob");

    // then
    assertThat(model.isOpen()).isFalse();
  }

  private void open(String text) {
    model.open(text, text.length(), false);
  }

  private List<String> shown() {
    return model.shownProperty().get().items().stream().map(Suggestion::shown).toList();
  }

  private List<String> counted() {
    return model.shownProperty().get().items().stream()
        .map(item -> item.shown() + " " + item.count().orElse(0))
        .toList();
  }
}
