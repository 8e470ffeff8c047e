package org.trailglass.app.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.event.Fields;
import org.trailglass.store.RowId;

class ProblemsViewModelTest {
  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final ProblemsViewModel model =
      new ProblemsViewModel(open.workspace(), Words.english(), new CurrentThreadRunner());

  ProblemsViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void openBrokenFiles() throws IOException {
    open.open(
        folder.resolve("b.json"),
        "{\"Records\":[\n"
            + event("A")
            + ",\n{\"eventVersion\": @},\n"
            + "{\"eventVersion\":\"1\",\"eventName\":\"B\",\"eventName\":\"B2\"}]}");
    open.open(folder.resolve("a.txt"), "nothing to see here");
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void listsWhatIsWrongAndWhatWasLeftOut() {
    assertThat(rows())
        .containsExactlyInAnyOrder("b.json 3 Broken", "b.json 4 Duplicate key", "a.txt 0 Skipped");
    assertThat(model.unlistedProperty().get()).isZero();
  }

  @Test
  void countsWhatEachChoiceWouldList() {
    assertThat(model.title().getValue()).isEqualTo("Problems (2)");
    assertThat(model.countsProperty().get()).isEqualTo(new ProblemsViewModel.Counts(2, 1));
    assertThat(model.countsProperty().get().of(Show.ALL)).isEqualTo(3);
  }

  @Test
  void showsTheSpotOfTheSourceInWhichAFindingIs() throws IOException {
    // given
    var file = folder.resolve("b.json");
    Files.writeString(file, Files.readString(file).replace("{\"eventVersion\": @}", "@@@ newer"));
    open.open(folder);
    var newest =
        model.findingsProperty().get().stream()
            .filter(finding -> finding.source() == 3 && finding.place().line() == 3)
            .findFirst()
            .orElseThrow();

    // when
    model.choose(newest);

    // then
    assertThat(model.spotProperty().get().orElseThrow().lines())
        .anySatisfy(
            line -> assertThat(line.before() + line.marked() + line.after()).contains("newer"));
  }

  @Test
  void listsOnlyOneOfBothOnRequest() {
    // when
    model.show(Show.SKIPPED);

    // then
    assertThat(rows()).containsExactly("a.txt 0 Skipped");

    // when
    model.show(Show.PROBLEMS);

    // then
    assertThat(rows()).hasSize(2);
  }

  @Test
  void ordersByAColumnEitherWayRoundOrAsFound() {
    // given
    var asFound = rows();

    // when
    model.sortBy(Optional.of(new ListSort("FILE", true)));
    var up = rows();
    model.sortBy(Optional.of(new ListSort("FILE", false)));
    var down = rows();
    model.sortBy(Optional.empty());

    // then
    assertThat(up).containsExactly("a.txt 0 Skipped", "b.json 3 Broken", "b.json 4 Duplicate key");
    assertThat(down).isEqualTo(up.reversed());
    assertThat(rows()).isEqualTo(asFound);
  }

  @Test
  void revealsTheFirstFindingOfASourceWhateverIsListed() {
    // given
    model.show(Show.PROBLEMS);

    // when
    open.workspace().revealReason(2);

    // then
    assertThat(model.showProperty().get()).isEqualTo(Show.ALL);
    assertThat(model.revealProperty().get()).contains(finding("Skipped"));
  }

  @Test
  void showsTheTextAroundAProblemWithTheSpotMarked() {
    // when
    model.choose(finding("Broken"));

    // then
    var spot = model.spotProperty().get().orElseThrow();
    var own = spot.lines().stream().filter(Spot.Line::isOwn).toList();
    assertThat(own).hasSize(1);
    assertThat(own.getFirst().number()).isEqualTo(3);
    assertThat(own.getFirst().before() + own.getFirst().marked() + own.getFirst().after())
        .isEqualTo("{\"eventVersion\": @},");
    assertThat(spot.lines()).extracting(Spot.Line::number).startsWith(1L, 2L, 3L, 4L);
    assertThat(spot.event()).isEmpty();
  }

  @Test
  void showsTheBeginningOfAFileThatWasLeftOutAsAWhole() {
    // when
    model.choose(finding("Skipped"));

    // then
    var lines = model.spotProperty().get().orElseThrow().lines();
    assertThat(lines).containsExactly(new Spot.Line(1, "", "n", "othing to see here", true));
  }

  @Test
  void revealsTheEventThatWasReadAtTheSpot() {
    // when
    model.choose(finding("Duplicate key"));

    // then
    assertThat(model.spotProperty().get().orElseThrow().event()).isPresent();
    assertThat(name(open.workspace().currentProperty().get().orElseThrow())).isEqualTo("B");
  }

  @Test
  void showsTheKeptTextEvenWhenTheFileIsGone() throws IOException {
    // given
    Files.delete(folder.resolve("b.json"));

    // when
    model.choose(finding("Broken"));

    // then
    assertThat(model.spotProperty().get().orElseThrow().lines()).isNotEmpty();
  }

  @Test
  void forgetsTheProblemsOfAClosedSource() {
    // when
    open.workspace()
        .sourcesProperty()
        .get()
        .forEach(source -> open.workspace().close(source.number()));

    // then
    assertThat(rows()).isEmpty();
  }

  private Finding finding(String kind) {
    return model.findingsProperty().get().stream()
        .filter(finding -> model.say().kind(finding).equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private String name(RowId id) {
    var store = open.workspace().storeProperty().get();
    return store.first(store.row(id), Fields.EVENT_NAME).orElseThrow();
  }

  private List<String> rows() {
    var say = model.say();
    return model.findingsProperty().get().stream()
        .map(finding -> say.file(finding) + " " + finding.place().line() + " " + say.kind(finding))
        .toList();
  }

  private static String event(String name) {
    return "{\"eventVersion\":\"1.08\",\"eventName\":\"" + name + "\"}";
  }
}
