package org.trailglass.app.filterbar;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.CompletionContext;
import org.trailglass.query.CompletionContext.AtValue;
import org.trailglass.query.Fix;
import org.trailglass.query.Mistake;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Term;
import org.trailglass.query.TermText;
import org.trailglass.search.Search;

/// The text of the filter: while it is typed each text that is a query is asked at once; one that
/// is none leaves what is shown as it is, and says what is wrong. FX thread only.
public final class FilterBarViewModel {
  /// More of a replacement would not fit on a button.
  private static final int LONGEST_FIX = 40;

  private final Workspace workspace;
  private final Words words;
  private final Formats formats;
  private final KnownFields fields;
  private final KeptFilters kept;
  private final CompletionViewModel completion;
  private final ReadOnlyObjectWrapper<TypedText> typed;
  private final ReadOnlyObjectWrapper<Optional<FilterNotice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Search search = new Search();
  private final Latest<Boolean> peeking;
  private boolean isTelling;

  /// @param runner counts fields and values
  public FilterBarViewModel(
      Workspace workspace, Settings settings, Words words, TaskRunner runner) {
    this.workspace = workspace;
    this.words = words;
    formats = new Formats(words);
    fields = new KnownFields(workspace, runner);
    kept = new KeptFilters(settings);
    completion = new CompletionViewModel(workspace, fields, words, runner);
    peeking = new Latest<>(runner);
    typed = new ReadOnlyObjectWrapper<>(read(workspace.filterProperty().get().text()));
    workspace.filterProperty().subscribe(this::changed);
    workspace.refusalProperty().subscribe(refusal -> showNotice());
    fields.listProperty().subscribe(list -> show(read(text())));
    workspace.progressProperty().subscribe(progress -> lookAtFields(progress.isEmpty()));
  }

  /// The text and what it reads as.
  ReadOnlyObjectProperty<TypedText> typedProperty() {
    return typed.getReadOnlyProperty();
  }

  String text() {
    return typed.get().text();
  }

  /// What is wrong, if something is.
  ReadOnlyObjectProperty<Optional<FilterNotice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// How many events of how many are shown.
  ObservableValue<String> count() {
    return workspace.resultProperty().map(this::count);
  }

  /// Whether a question is being answered.
  ObservableValue<Boolean> isAsking() {
    return workspace.askingProperty();
  }

  ObservableValue<Boolean> canUndo() {
    return workspace.history().canUndoFilterProperty();
  }

  ObservableValue<Boolean> canRedo() {
    return workspace.history().canRedoFilterProperty();
  }

  /// What may be typed next.
  CompletionViewModel completion() {
    return completion;
  }

  /// The filters of before.
  KeptFilters kept() {
    return kept;
  }

  private String count(Result result) {
    var all = formats.number(result.store().events());
    return result.filter().isNone()
        ? words.get("filter.count.all", result.store().events(), all)
        : words.get("filter.count", formats.number(result.size()), all);
  }

  /// A person typed. A word that begins a field waits for what follows, and a value that no event
  /// has waits while others are offered: they would empty the table under the hand that writes.
  void type(String text) {
    if (!text.equals(text())) {
      peeking.drop();
      fields.look();
      show(read(text));
      if (isValueBegun(text)) {
        peek();
      } else if (!fields.now().isBegun(text)) {
        ask();
      }
    }
  }

  private static boolean isValueBegun(String text) {
    return CompletionContext.at(text, text.length()) instanceof AtValue at
        && !at.prefix().isEmpty();
  }

  /// Looks whether any event has the value.
  private void peek() {
    var filter = typed.get().filter();
    if (filter.isPresent()) {
      var store = workspace.storeProperty().get();
      var query = filter.get().query();
      peeking.ask(
          () -> search.rows(store, query, () -> false).size() > 0,
          isAny -> ask(isAny || !completion.isOpen()),
          refused -> ask(true));
    }
  }

  private void ask(boolean isWanted) {
    if (isWanted) {
      ask();
    }
  }

  private void ask() {
    peeking.drop();
    typed.get().filter().ifPresent(filter -> tell(() -> workspace.typeFilter(filter)));
    showNotice();
  }

  /// A person paused: what is typed now is a step of its own.
  void pause() {
    ask(!completion.isOpen() && !fields.now().isBegun(text()));
    workspace.settleFilter();
  }

  /// A person is done with the text, which is kept among those of before.
  void settle() {
    ask();
    workspace.settleFilter();
    remember(workspace.filterProperty().get());
  }

  /// A person wants the text as it is: it is asked even if no event has one of its fields.
  void insist() {
    typed.get().wanted().ifPresent(filter -> tell(() -> workspace.typeFilter(filter)));
    settle();
  }

  /// Sets a text, as one step.
  public void apply(String text) {
    fields.look();
    show(read(text));
    typed.get().wanted().ifPresent(filter -> tell(() -> workspace.filter(filter)));
    showNotice();
    if (typed.get().parsed().isPresent()) {
      remember(workspace.filterProperty().get());
    }
  }

  /// Lets every event through.
  void clear() {
    apply("");
  }

  /// Puts right what is wrong.
  ///
  /// @return where the caret goes, -1 if nothing could be put right
  int fix() {
    var fix = notice.get().flatMap(FilterNotice::fix);
    if (fix.isEmpty()) {
      return -1;
    }
    apply(fix.get().apply(text()));
    return fix.get().start() + fix.get().replacement().length();
  }

  /// The opposite of a term in its place.
  void negate(Term term) {
    edit(term, TermText::negate);
  }

  /// Switches a term off, or on again.
  void toggle(Term term) {
    edit(term, term.isOff() ? TermText::switchOn : TermText::switchOff);
  }

  /// Takes a term away.
  void remove(Term term) {
    edit(term, TermText::remove);
  }

  private void edit(Term term, BiFunction<ParsedQuery, Term, String> change) {
    typed
        .get()
        .parsed()
        .filter(parsed -> parsed.terms().contains(term))
        .ifPresent(parsed -> apply(change.apply(parsed, term)));
  }

  /// Goes back to the filter before; of a text that was not asked, to the one that was.
  public void undo() {
    var asked = workspace.filterProperty().get();
    if (asked.text().equals(text())) {
      workspace.history().undoFilter();
    } else {
      show(read(asked.text()));
    }
  }

  /// Goes forth again.
  public void redo() {
    workspace.history().redoFilter();
  }

  /// Takes back what was done last, which may be a mark; of a text that was not asked, the text.
  void undoLast() {
    if (workspace.filterProperty().get().text().equals(text())) {
      workspace.history().undo();
    } else {
      undo();
    }
  }

  /// Does again what was undone last.
  void redoLast() {
    workspace.history().redo();
  }

  private void tell(Runnable asking) {
    isTelling = true;
    try {
      asking.run();
    } finally {
      isTelling = false;
    }
  }

  /// Another filter was asked for, by this bar or by a click elsewhere.
  private void changed(Filter filter) {
    if (!isTelling) {
      peeking.drop();
      fields.look();
      show(read(filter.text()));
      if (!workspace.history().isStepping()) {
        remember(filter);
      }
    }
  }

  private void remember(Filter filter) {
    if (!filter.isNone()) {
      kept.remember(filter.text());
    }
  }

  /// Fields are looked at only where there is a text that may name some.
  private void lookAtFields(boolean isLoaded) {
    if (isLoaded && !text().isEmpty()) {
      fields.look();
    }
  }

  private TypedText read(String text) {
    return TypedText.of(text, fields.now());
  }

  private void show(TypedText now) {
    typed.set(now);
    showNotice();
  }

  private void showNotice() {
    notice.set(typed.get().mistake().map(this::notice).or(this::refusal).or(this::hint));
  }

  private Optional<FilterNotice> refusal() {
    return workspace.filterProperty().get().text().equals(text())
        ? workspace.refusalProperty().get().map(VisibleText::of).map(FilterNotice::of)
        : Optional.empty();
  }

  private Optional<FilterNotice> hint() {
    return typed.get().isPlain()
        ? Optional.empty()
        : Optional.of(FilterNotice.of(words.get("filter.notPlain")));
  }

  private FilterNotice notice(Mistake mistake) {
    var fix = Optional.ofNullable(mistake.fix());
    boolean isUnfinished =
        mistake.end() >= text().length() && typed.get().parsed().isEmpty() && isOpen(mistake);
    return new FilterNotice(
        VisibleText.of(mistake.sentence()),
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
    var shown = VisibleText.of(piece.length() <= LONGEST_FIX ? piece : cut(piece));
    return words.get(isRemoval ? "filter.fix.remove" : "filter.fix", shown);
  }

  private static String cut(String text) {
    return text.substring(0, LONGEST_FIX - 1) + "\u2026";
  }
}
