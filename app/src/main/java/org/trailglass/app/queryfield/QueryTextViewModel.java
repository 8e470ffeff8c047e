package org.trailglass.app.queryfield;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.Compared;
import org.trailglass.query.CompletionContext;
import org.trailglass.query.CompletionContext.AtValue;
import org.trailglass.query.Fix;
import org.trailglass.query.Mistake;
import org.trailglass.search.PatternFault;
import org.trailglass.search.Search;

/// The text of a query while it is written: what it reads as, what is wrong with it, what may come
/// next. Who owns it decides what is done with the query. FX thread only.
public final class QueryTextViewModel {
  /// More of a replacement would not fit on a button.
  private static final int LONGEST_FIX = 40;

  private final QueryScope scope;
  private final Words words;
  private final CompletionViewModel completion;
  private final Latest<Optional<Mistake>> checking;
  private final ReadOnlyObjectWrapper<TypedText> typed;
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<String> refusal = Optional.empty();
  private Runnable whenRead = () -> {};
  private boolean isChecking;
  private boolean isRefuted;
  private AtomicBoolean isOvertaken = new AtomicBoolean();

  /// @param fields those that occur, which all texts of a window share
  /// @param runner counts values, and looks for what is compared
  public QueryTextViewModel(
      Workspace workspace, KnownFields fields, Words words, TaskRunner runner) {
    this(new EventScope(workspace, fields, new Search()), words, runner);
  }

  /// Of a query that is asked of a list.
  ///
  /// @param list what it is asked of
  public QueryTextViewModel(ListScope<?> list, Words words, TaskRunner runner) {
    this((QueryScope) list, words, runner);
  }

  private QueryTextViewModel(QueryScope scope, Words words, TaskRunner runner) {
    this.scope = scope;
    this.words = words;
    completion = new CompletionViewModel(scope, words, runner);
    checking = new Latest<>(runner);
    typed = new ReadOnlyObjectWrapper<>(read(""));
    scope.onFields(() -> read(text(), whenRead));
    scope.onEvents(this::storeChanged, this::lookAtFields);
  }

  /// The text and what it reads as.
  public ReadOnlyObjectProperty<TypedText> typedProperty() {
    return typed.getReadOnlyProperty();
  }

  public String text() {
    return typed.get().text();
  }

  /// What is wrong, if something is.
  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// What may be typed next.
  CompletionViewModel completion() {
    return completion;
  }

  /// Whether something is offered that may be typed next.
  public boolean isCompleting() {
    return completion.isOpen();
  }

  /// Whether the text ends with a word that may become a field.
  public boolean isFieldBegun() {
    return scope.fields().isBegun(text());
  }

  /// Whether the text ends with a begun value of a field.
  public boolean isValueBegun() {
    return CompletionContext.at(text(), text().length()) instanceof AtValue at
        && !at.prefix().isEmpty();
  }

  /// Sets the text. Nothing is known of a refusal of it.
  public void write(String text) {
    write(text, () -> {});
  }

  /// Sets the text.
  ///
  /// @param whenRead is run once all is known that may be wrong with it, unless another text came;
  ///     where something is wrong again once that is no longer so, as when a trail has grown
  public void write(String text, Runnable whenRead) {
    scope.look();
    refusal = Optional.empty();
    read(text, whenRead);
  }

  /// Runs an action once all is known that may be wrong with the text, unless another text comes.
  public void whenRead(Runnable action) {
    if (isChecking) {
      var before = whenRead;
      whenRead =
          () -> {
            before.run();
            action.run();
          };
    } else {
      action.run();
    }
  }

  private void read(String text, Runnable then) {
    whenRead = then;
    var now = read(text);
    show(now);
    check(now);
  }

  private void wasRead() {
    var then = whenRead;
    if (typed.get().filter().isPresent()) {
      whenRead = () -> {};
    }
    then.run();
  }

  private TypedText read(String text) {
    return TypedText.of(text, scope.fields());
  }

  private static List<Compared> comparisons(TypedText typed) {
    return typed.parsed().map(Compared::of).orElse(List.of());
  }

  /// Looks for what is compared in the newest snapshot; what was asked before counts no more.
  private void check(TypedText now) {
    isOvertaken.set(true);
    checking.drop();
    var comparisons = now.filter().isPresent() ? comparisons(now) : List.<Compared>of();
    isChecking = !comparisons.isEmpty();
    isRefuted = false;
    if (!isChecking) {
      wasRead();
      return;
    }
    var overtaken = new AtomicBoolean();
    isOvertaken = overtaken;
    checking.ask(scope.check(comparisons, overtaken::get), found -> checked(now, found));
  }

  private void checked(TypedText now, Optional<Mistake> found) {
    isChecking = false;
    isRefuted = found.isPresent();
    show(found.map(now::with).orElse(now));
    wasRead();
  }

  /// Fields are looked at only where there is a text that may name some. What is compared is looked
  /// for again too: fields that are the same may have other values.
  private void lookAtFields(boolean isLoaded) {
    if (isLoaded && !text().isEmpty()) {
      scope.look();
      check(read(text()));
    }
  }

  /// What no value could be compared with may have one in a store that grew.
  private void storeChanged() {
    if (isRefuted) {
      check(read(text()));
    }
  }

  /// Says why the query has no answer; empty if it has one.
  public void refuse(Optional<String> sentence) {
    refusal = sentence;
    showNotice();
  }

  /// Says why a regular expression of the query cannot be used.
  public void refuse(PatternFault fault) {
    refuse(Optional.of(MistakeText.of(fault, words)));
  }

  /// The text with what is wrong put right; empty if there is no such way.
  public Optional<Fixed> fixed() {
    return notice
        .get()
        .flatMap(Notice::fix)
        .map(fix -> new Fixed(fix.apply(text()), fix.start() + fix.replacement().length()));
  }

  /// A text that was put right.
  ///
  /// @param caret where writing goes on
  public record Fixed(String text, int caret) {}

  private void show(TypedText now) {
    typed.set(now);
    showNotice();
  }

  private void showNotice() {
    notice.set(typed.get().mistake().map(this::notice).or(this::refused).or(this::hint));
  }

  private Optional<Notice> refused() {
    return refusal.map(VisibleText::of).map(Notice::of);
  }

  private Optional<Notice> hint() {
    return typed.get().isPlain()
        ? Optional.empty()
        : Optional.of(Notice.of(words.get("filter.notPlain")));
  }

  private Notice notice(Mistake mistake) {
    var fix = Optional.ofNullable(mistake.fix());
    boolean isUnfinished =
        mistake.end() >= text().length() && typed.get().parsed().isEmpty() && isOpen(mistake);
    return new Notice(
        MistakeText.of(mistake, words),
        Math.min(mistake.start(), text().length()),
        Math.min(mistake.end(), text().length()),
        fix,
        fix.map(this::fixWords).orElse(""),
        isUnfinished);
  }

  /// Whether the end of the text is all that is missing.
  private static boolean isOpen(Mistake mistake) {
    return switch (mistake.kind()) {
      case BRACKET_NOT_CLOSED,
          BRACKETS_EMPTY,
          QUOTE_NOT_CLOSED,
          REGEX_NOT_CLOSED,
          NOTHING_AFTER,
          OPERATOR_MISSING ->
          true;
      default -> false;
    };
  }

  private String fixWords(Fix fix) {
    var replacement = fix.replacement().strip();
    boolean isRemoval = replacement.isEmpty();
    var piece = isRemoval ? text().substring(fix.start(), fix.end()).strip() : replacement;
    var shown = VisibleText.of(ShortText.of(piece, LONGEST_FIX));
    return words.get(isRemoval ? "filter.fix.remove" : "filter.fix", shown);
  }
}
