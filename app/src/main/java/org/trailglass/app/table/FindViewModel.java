package org.trailglass.app.table;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.queryfield.QueryTextViewModel;
import org.trailglass.app.queryfield.TypedText;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.Query;
import org.trailglass.search.PatternException;
import org.trailglass.search.Search;
import org.trailglass.store.RowId;

/// Finds events among those of the result, without narrowing it: what is wanted is written in the
/// language of filters. FX thread only.
///
/// While a person writes, the first match at or behind where the search began becomes the current
/// event. A step that is wished before the answer is there is done when it comes. Text with a
/// mistake finds what the text before it found.
final class FindViewModel {
  private final Workspace workspace;
  private final Words words;
  private final Latest<Found> latest;
  private final Search search = new Search();
  private final BooleanProperty isOpen = new SimpleBooleanProperty();
  private final QueryTextViewModel wanted;
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.none());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private Query query = new Query.All();
  private Optional<RowId> origin = Optional.empty();
  private boolean isAsking;
  private boolean isTyping;
  private int wishedSteps;

  FindViewModel(Workspace workspace, Words words, TaskRunner runner, KnownFields fields) {
    this.workspace = workspace;
    this.words = words;
    wanted = new QueryTextViewModel(workspace, fields, words, runner);
    latest = new Latest<>(runner);
    isOpen.addListener((p, was, is) -> openChanged(is));
    workspace.resultProperty().addListener((p, old, result) -> askAgain());
    workspace.currentProperty().addListener((p, old, now) -> currentChanged());
  }

  /// Whether matches are shown.
  BooleanProperty openProperty() {
    return isOpen;
  }

  /// What is to be found, in the language of filters.
  QueryTextViewModel wanted() {
    return wanted;
  }

  /// A person writes what is to be found.
  void want(String text) {
    wanted.write(TypedText.plain(text));
    wantedChanged();
  }

  /// The matches.
  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// `3 of 17`, or how many there are; empty while nothing is wanted.
  ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// That the last step went on at the other end; mostly empty.
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /// Goes to the next match, after the last one to the first.
  void next() {
    step(1);
  }

  /// Goes to the match before, from the first one to the last.
  void previous() {
    step(-1);
  }

  private void step(int direction) {
    isOpen.set(true);
    isTyping = false;
    if (isAsking) {
      wishedSteps += direction;
    } else {
      go(direction);
    }
  }

  private void go(int direction) {
    var matches = found.get();
    if (matches.size() == 0) {
      return;
    }
    int current = matches.position(workspace.currentProperty().get());
    int to = direction > 0 ? matches.from(current + 1) : matches.from(Math.max(0, current)) - 1;
    boolean isOver = to < 0 || to == matches.size();
    workspace.reveal(matches.id(Math.floorMod(to, matches.size())));
    note.set(isOver ? words.get(direction > 0 ? "find.fromTop" : "find.fromEnd") : "");
  }

  private void openChanged(boolean is) {
    origin = workspace.currentProperty().get();
    if (is) {
      wantedChanged();
      isTyping = false;
    } else {
      drop();
      wanted.refuse(Optional.empty());
    }
  }

  private void wantedChanged() {
    if (!isOpen.get()) {
      return;
    }
    if (wanted.text().isBlank()) {
      query = new Query.All();
      drop();
      return;
    }
    var parsed = wanted.typedProperty().get().parsed();
    if (parsed.isPresent()) {
      query = parsed.get().query();
      isTyping = true;
      askAgain();
    }
  }

  private void drop() {
    latest.drop();
    isAsking = false;
    wishedSteps = 0;
    found.set(Found.none());
    note.set("");
    showCount();
  }

  private void askAgain() {
    if (!isOpen.get() || query instanceof Query.All) {
      return;
    }
    isAsking = true;
    var result = workspace.resultProperty().get();
    var asked = query;
    latest.ask(isOvertaken -> find(result, asked, isOvertaken), this::answered, this::failed);
  }

  private Found find(Result result, Query asked, BooleanSupplier isOvertaken) {
    var rows = search.rows(result.store(), asked, isOvertaken).and(result.rows());
    return Found.of(result, rows);
  }

  private void answered(Found answer) {
    isAsking = false;
    note.set("");
    found.set(answer);
    if (isTyping && wishedSteps == 0) {
      goFromOrigin();
    }
    isTyping = false;
    for (; wishedSteps != 0; wishedSteps -= Integer.signum(wishedSteps)) {
      go(Integer.signum(wishedSteps));
    }
    showCount();
  }

  private void goFromOrigin() {
    var matches = found.get();
    if (matches.size() > 0) {
      int match = matches.from(Math.max(0, matches.position(origin)));
      workspace.reveal(matches.id(match % matches.size()));
    }
  }

  private void failed(Throwable thrown) {
    isAsking = false;
    wishedSteps = 0;
    switch (thrown) {
      case PatternException tooSlow -> {
        found.set(Found.none());
        wanted.refuse(tooSlow.fault());
        showCount();
      }
      case CancellationException overtaken -> {}
      default -> throw new IllegalStateException("nothing could be searched", thrown);
    }
  }

  private void currentChanged() {
    note.set("");
    showCount();
  }

  private void showCount() {
    var matches = found.get();
    int match = matches.match(workspace.currentProperty().get());
    if (!isOpen.get() || query instanceof Query.All) {
      count.set("");
    } else if (match < 0) {
      count.set(words.get("find.matches", matches.size()));
    } else {
      count.set(words.get("find.match", match + 1, matches.size()));
    }
  }
}
