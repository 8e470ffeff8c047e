package org.trailglass.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.queryfield.Trail;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.SavedFilter;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.OpenWorkspace;

class PaletteViewModelTest {
  private final OpenWorkspace records = new OpenWorkspace();
  private final Settings settings = new Settings(new KeptSettings());
  private final List<String> done = new ArrayList<>();
  private final PaletteViewModel model = model(new CurrentThreadRunner());

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    Trail.open(records, folder);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private PaletteViewModel model(TaskRunner runner) {
    var fields =
        new PaletteVerbs.OfFields(
            name -> done.add("begin " + name),
            path -> done.add("column " + path),
            path -> done.add("top " + path));
    var principals =
        new PaletteVerbs.OfPrincipals(
            principal -> done.add("filter " + principal.name()),
            principal -> done.add("show " + principal.name()));
    var things =
        new Things(
            records.workspace(),
            new KnownFields(records.workspace(), new CurrentThreadRunner()),
            settings,
            Words.english());
    var verbs = new PaletteVerbs(fields, text -> done.add("apply " + text), principals);
    return new PaletteViewModel(things, verbs, settings, runner);
  }

  private MenuAction action(String title, boolean isEnabled) {
    return new MenuAction(
        title, false, title, "File", "", isEnabled, "", () -> done.add("run " + title));
  }

  private void open(MenuAction... actions) {
    var source = new OfferedSource("/a/trail", "trail", "/a", false, () -> done.add("open"));
    model.open(new Offer(List.of(actions), List.of(source)));
  }

  private List<String> found(String text) {
    model.textProperty().set(text);
    return model.answerProperty().get().lines().stream().map(line -> line.entry().title()).toList();
  }

  private boolean choose(String text, Verb verb) {
    model.textProperty().set(text);
    return model.choose(model.answerProperty().get().lines().getFirst().entry(), verb);
  }

  @Test
  void findsFieldsThatOccurAndWhatCanBeDoneWithThem() {
    // given
    open();

    // then
    assertThat(found("evna")).first().isEqualTo("eventName");

    // when
    for (var verb : Verb.values()) {
      open();
      choose("eventName", verb);
    }

    // then
    assertThat(done).containsExactly("begin eventName", "column eventName", "top eventName");
  }

  @Test
  void findsSavedFiltersByTheirNameAndEarlierOnesByTheirText() {
    // given
    settings.change(
        kept ->
            kept.withFilters(
                kept.filters()
                    .with(new SavedFilter("Sign-ins", "name:ConsoleLogin"))
                    .withLast("region:eu-west-3")));

    // when
    open();
    choose("sign", Verb.FIRST);
    open();
    choose("eu-west", Verb.FIRST);

    // then
    assertThat(done).containsExactly("apply name:ConsoleLogin", "apply region:eu-west-3");
  }

  @Test
  void findsPrincipalsOfWhatIsOpen() {
    // given
    open();
    model.onlyProperty().set(Optional.of(Kind.PRINCIPAL));
    var name = found("").getFirst();

    // when
    open();
    model.onlyProperty().set(Optional.of(Kind.PRINCIPAL));
    choose(name, Verb.FIRST);
    open();
    model.onlyProperty().set(Optional.of(Kind.PRINCIPAL));
    choose(name, Verb.THIRD);

    // then
    assertThat(done).containsExactly("filter " + name, "show " + name);
  }

  @Test
  void runsNoActionThatIsDisabledAndNoVerbThatAnEntryLacks() {
    // given
    open(action("Reload source", false), action("Close source", true));

    // then
    assertThat(choose("reload", Verb.FIRST)).isFalse();
    assertThat(choose("close", Verb.SECOND)).isFalse();
    assertThat(model.openProperty().get()).isTrue();
    assertThat(done).isEmpty();
  }

  @Test
  void closesBeforeItActsAndForgetsWhatItFound() {
    // given
    open(
        new MenuAction(
            "a",
            true,
            "Run",
            "",
            "",
            true,
            "",
            () -> done.add("open " + model.openProperty().get())));

    // when
    boolean isDone = choose("run", Verb.FIRST);

    // then
    assertThat(isDone).isTrue();
    assertThat(done).containsExactly("open false");
    assertThat(model.answerProperty().get().lines()).isEmpty();
  }

  @Test
  void beginsWithWhatWasUsedLast() {
    // given
    open(action("First", true), action("Second", true));
    choose("second", Verb.FIRST);

    // when
    open(action("First", true), action("Second", true));

    // then
    assertThat(found("")).startsWith("Second", "First");
  }

  @Test
  void remembersWhatWasUsedAtTheNextStartButNothingOfEventsAndFiles() {
    // given
    var second = new MenuAction("menu-Second", true, "Second", "", "", true, "", () -> {});
    var named =
        new MenuAction("Close › trail.json", false, "trail.json", "", "", true, "", () -> {});
    open(action("First", true), second, named);
    choose("second", Verb.FIRST);
    open(action("First", true), second, named);
    choose("trail.json", Verb.FIRST);

    // when
    var again = model(new CurrentThreadRunner());
    again.open(new Offer(List.of(action("First", true), second, named), List.of()));

    // then
    assertThat(again.answerProperty().get().lines().getFirst().entry().title()).isEqualTo("Second");
    assertThat(settings.now().used()).containsExactly("ACTION\nmenu-Second");
  }

  @Test
  void goesThroughTheKindsAndBeginsAnewWithAll() {
    // given
    open(action("Open", true));

    // when
    model.step(-1);

    // then
    assertThat(model.onlyProperty().get()).contains(Kind.PRINCIPAL);

    // when
    model.step(1);
    model.step(1);

    // then
    assertThat(model.onlyProperty().get()).contains(Kind.ACTION);
    assertThat(found("")).containsExactly("Open");

    // when
    open();

    // then
    assertThat(model.onlyProperty().get()).isEmpty();
    assertThat(model.textProperty().get()).isEmpty();
  }

  @Test
  void showsNoAnswerToLettersThatAreTypedOver() {
    // given
    var runner = new StepRunner();
    var late = model(runner);
    late.open(new Offer(List.of(action("One", true), action("Two", true)), List.of()));
    runner.runAll();

    // when
    late.textProperty().set("one");
    late.textProperty().set("two");
    runner.runAll();

    // then
    assertThat(late.answerProperty().get().lines())
        .extracting(line -> line.entry().title())
        .contains("Two")
        .doesNotContain("One");
  }
}
