package org.trailglass.app.palette;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;

/// Finds anything by what is typed: each letter is a question, answered in the background, of which
/// only the newest matters. Holds what can be found only while it is open. FX thread only.
public final class PaletteViewModel {
  private final Things things;
  private final PaletteVerbs verbs;
  private final Settings settings;
  private final Latest<Shelf> gathering;
  private final Latest<Shelf.Answer> finding;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Kind>> only = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Shelf.Answer> answer =
      new ReadOnlyObjectWrapper<>(Shelf.Answer.none());
  private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper();
  private Offer offer = new Offer(List.of(), List.of());
  private Shelf shelf = new Shelf(List.of());
  private Used used;

  /// @param things what can be found
  /// @param verbs what is done with it
  /// @param settings remember what was used
  /// @param runner gathers and finds
  public PaletteViewModel(Things things, PaletteVerbs verbs, Settings settings, TaskRunner runner) {
    this.things = things;
    this.verbs = verbs;
    this.settings = settings;
    used = new Used(settings.now().used());
    gathering = new Latest<>(runner);
    finding = new Latest<>(runner);
    text.addListener((property, old, now) -> find());
    only.addListener((property, old, now) -> find());
    things.counts().addListener((property, old, now) -> gatherAgain());
    things.lineage().addListener((property, old, now) -> gatherAgain());
  }

  /// What a person typed.
  StringProperty textProperty() {
    return text;
  }

  /// Of which kind things are found; empty for all.
  ObjectProperty<Optional<Kind>> onlyProperty() {
    return only;
  }

  /// What was found last.
  ReadOnlyObjectProperty<Shelf.Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /// Whether it is open.
  ReadOnlyBooleanProperty openProperty() {
    return isOpen.getReadOnlyProperty();
  }

  /// Begins anew, with all kinds.
  void open(Offer newOffer) {
    offer = newOffer;
    isOpen.set(true);
    text.set("");
    only.set(Optional.empty());
    things.look();
    gather();
  }

  /// Forgets what could be found, which may be much.
  void close() {
    isOpen.set(false);
    gathering.drop();
    finding.drop();
    offer = new Offer(List.of(), List.of());
    shelf = new Shelf(List.of());
    answer.set(Shelf.Answer.none());
  }

  /// Goes to the next kind, or to the one before; all kinds are one of them.
  ///
  /// @param step 1 or -1
  void step(int step) {
    var kinds = Kind.values();
    int now = only.get().map(kind -> kind.ordinal() + 1).orElse(0);
    int next = Math.floorMod(now + step, kinds.length + 1);
    only.set(next == 0 ? Optional.empty() : Optional.of(kinds[next - 1]));
  }

  /// Does something with what was found, and closes before that.
  ///
  /// @return whether it did: not with an action that is disabled, nor by a verb that the entry
  ///     lacks
  boolean choose(Entry entry, Verb verb) {
    var deed = deed(entry, verb);
    if (deed.isEmpty() || !entry.isEnabled()) {
      return false;
    }
    use(entry);
    close();
    deed.get().run();
    return true;
  }

  /// Other windows use other things meanwhile: what is remembered is of all of them.
  private void use(Entry entry) {
    used = used.with(entry);
    if (entry.isRemembered()) {
      settings.change(kept -> kept.withUsed(new Used(kept.used()).with(entry).keys()));
    }
  }

  private Optional<Runnable> deed(Entry entry, Verb verb) {
    return switch (entry) {
      case Entry.Action(var action) -> first(verb, action.run());
      case Entry.Source(var source) -> first(verb, source.choose());
      case Entry.Filter filter -> first(verb, () -> verbs.applyFilter().accept(filter.text()));
      case Entry.Field field -> Optional.of(deed(field, verb));
      case Entry.Somebody(var principal, var title, var detail) ->
          switch (verb) {
            case FIRST -> Optional.of(() -> verbs.principals().filterFor().accept(principal));
            case SECOND -> Optional.empty();
            case THIRD -> Optional.of(() -> verbs.principals().show().accept(principal));
          };
    };
  }

  private static Optional<Runnable> first(Verb verb, Runnable deed) {
    return verb == Verb.FIRST ? Optional.of(deed) : Optional.empty();
  }

  private Runnable deed(Entry.Field field, Verb verb) {
    var path = field.name().path();
    return switch (verb) {
      case FIRST -> () -> verbs.fields().begin().accept(field.name().text());
      case SECOND -> () -> verbs.fields().addColumn().accept(path);
      case THIRD -> () -> verbs.fields().showTop().accept(path);
    };
  }

  private void gatherAgain() {
    if (isOpen.get()) {
      gather();
    }
  }

  private void gather() {
    gathering.ask(
        things.gather(offer),
        gathered -> {
          shelf = gathered;
          find();
        });
  }

  private void find() {
    if (isOpen.get()) {
      var looked = shelf;
      var wanted = Wanted.of(text.get());
      var kind = only.get();
      var before = used;
      finding.ask(isOvertaken -> looked.find(wanted, kind, before, isOvertaken), answer::set);
    }
  }
}
