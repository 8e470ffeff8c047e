package org.trailglass.app.queryfield;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.query.CompletionContext;
import org.trailglass.query.CompletionContext.AtConnective;
import org.trailglass.query.CompletionContext.AtField;
import org.trailglass.query.CompletionContext.AtOperator;
import org.trailglass.query.CompletionContext.AtValue;
import org.trailglass.query.CompletionContext.Nowhere;
import org.trailglass.search.PatternException;

/// What may be typed next: fields, operators, values of the field, words that join. FX thread only.
///
/// While a person types, Enter takes a value, since one is wanted there; a word that may be a text
/// of its own stays as it is until a field is chosen.
final class CompletionViewModel {

  /// What taking a suggestion, or a fix, makes of the text.
  ///
  /// @param goesOn whether what may follow is to be shown at once
  record Taken(String text, int caret, boolean goesOn) {}

  private final QueryScope scope;
  private final WordSuggestions wordSuggestions;
  private final Words words;
  private final Latest<List<Suggestion>> latest;
  private final ReadOnlyObjectWrapper<Suggestions> shown =
      new ReadOnlyObjectWrapper<>(Suggestions.none());
  private AtomicBoolean isOvertaken = new AtomicBoolean();
  private String text = "";
  private int caret;
  private boolean isAsked;

  /// Something was looked for since the last closing.
  private boolean isLooking;

  CompletionViewModel(QueryScope scope, Words words, TaskRunner runner) {
    this.scope = scope;
    this.words = words;
    wordSuggestions = new WordSuggestions(words);
    latest = new Latest<>(runner);
    scope.onFields(this::openAgain);
  }

  /// What is offered; empty while nothing is.
  ReadOnlyObjectProperty<Suggestions> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  boolean isOpen() {
    return !shown.get().isEmpty();
  }

  /// Looks for what may stand at the caret.
  ///
  /// @param isAskedFor whether the person asked for it: then everything is offered, else what was
  ///     begun
  void open(String newText, int newCaret, boolean isAskedFor) {
    overtake();
    text = newText;
    caret = newCaret;
    isAsked = isAskedFor;
    isLooking = true;
    scope.look();
    switch (CompletionContext.at(newText, newCaret)) {
      case AtField at -> offerFields(at);
      case AtOperator at -> offerOperators(at);
      case AtValue at -> offerValues(at);
      case AtConnective at -> offerConnectives(at);
      case Nowhere nowhere -> shown.set(Suggestions.none());
    }
  }

  private void offerFields(AtField at) {
    if (at.prefix().isEmpty() && !isAsked) {
      shown.set(Suggestions.none());
    } else {
      var items = new FieldSuggestions(scope.fields(), words).of(at.prefix());
      show(at, at.prefix(), items, isAsked && !items.isEmpty() ? 0 : -1);
    }
  }

  private void offerOperators(AtOperator at) {
    var similar = new FieldSuggestions(scope.fields(), words).of(at.word());
    if (similar.stream().anyMatch(field -> field.written().equals(at.word()))) {
      show(at, "", wordSuggestions.operators(), 0);
    } else {
      show(at, "", isAsked ? wordSuggestions.connectives("", false) : List.of(), 0);
    }
  }

  private void offerConnectives(AtConnective at) {
    boolean isListed = at.listed().isPresent();
    var items =
        isAsked ? wordSuggestions.connectives(at.prefix(), isListed) : List.<Suggestion>of();
    boolean isTouching = at.start() == at.end() && at.start() > 0 && isWordBefore(at.start());
    show(at, at.prefix(), isTouching ? items.stream().map(this::apart).toList() : items, 0);
  }

  private boolean isWordBefore(int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '(';
  }

  private Suggestion apart(Suggestion word) {
    return word.written().equals(")")
        ? word
        : new Suggestion(
            word.kind(), word.shown(), word.hint(), word.count(), ' ' + word.written(), true);
  }

  /// Of times and numbers that are compared the frequent ones are no help.
  private void offerValues(AtValue at) {
    if (at.isCompared()) {
      shown.set(Suggestions.none());
      return;
    }
    var overtaken = isOvertaken;
    var others = ValueQuestion.others(text, at.start(), at.end());
    latest.ask(
        scope.values(at, others, overtaken::get),
        items -> show(at, at.prefix(), items, 0),
        thrown -> failed(at, thrown));
  }

  /// Another term that cannot be answered costs the help, nothing else.
  private void failed(AtValue at, Throwable thrown) {
    switch (thrown) {
      case CancellationException overtaken -> {}
      case PatternException wrong -> show(at, at.prefix(), List.of(), -1);
      default -> throw new IllegalStateException("the values could not be counted", thrown);
    }
  }

  private void show(CompletionContext at, String typed, List<Suggestion> items, int chosen) {
    var replaced = text.substring(at.start(), Math.min(at.end(), text.length()));
    boolean isWritten = items.size() == 1 && items.getFirst().written().equals(replaced);
    shown.set(
        isWritten
            ? Suggestions.none()
            : new Suggestions(
                at.start(), at.end(), typed, items, isWhole(items, replaced) ? -1 : chosen));
  }

  /// Whether what is typed is one of the values already: Enter leaves it as it is.
  private static boolean isWhole(List<Suggestion> items, String replaced) {
    return !replaced.isEmpty()
        && items.stream().anyMatch(item -> item.written().equalsIgnoreCase(replaced));
  }

  /// Chooses the next one, or the one before.
  void move(int step) {
    if (isOpen()) {
      shown.set(shown.get().moved(step));
    }
  }

  /// Chooses one further away.
  void page(int step) {
    if (isOpen()) {
      shown.set(shown.get().paged(step));
    }
  }

  /// Chooses one.
  void choose(int index) {
    shown.set(shown.get().choosing(index));
  }

  /// The fields are known by now.
  private void openAgain() {
    if (isLooking) {
      open(text, caret, isAsked);
    }
  }

  /// Offers nothing any more.
  void close() {
    overtake();
    isLooking = false;
    shown.set(Suggestions.none());
  }

  private void overtake() {
    latest.drop();
    isOvertaken.set(true);
    isOvertaken = new AtomicBoolean();
  }

  /// Takes the one that is chosen; none if none is.
  ///
  /// @param orFirst whether the first one is taken then
  Optional<Taken> take(boolean orFirst) {
    var offered = shown.get();
    int index = offered.chosen() < 0 && orFirst ? 0 : offered.chosen();
    if (index < 0 || index >= offered.items().size()) {
      return Optional.empty();
    }
    close();
    return Optional.of(taken(offered, offered.items().get(index)));
  }

  private Taken taken(Suggestions offered, Suggestion item) {
    var before = text.substring(0, offered.start());
    var after = text.substring(Math.min(offered.end(), text.length()));
    if (item.kind() == Suggestion.Kind.OPERATOR) {
      before = before.stripTrailing();
    }
    boolean needsColon = item.kind() == Suggestion.Kind.FIELD && !after.startsWith(":");
    boolean needsSpace = item.kind() == Suggestion.Kind.VALUE && after.isBlank();
    var written = item.written() + (needsColon ? ":" : needsSpace ? " " : "");
    return new Taken(
        before + written + (needsSpace ? "" : after),
        before.length() + written.length(),
        item.goesOn());
  }
}
