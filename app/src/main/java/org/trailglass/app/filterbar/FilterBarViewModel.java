package org.trailglass.app.filterbar;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.queryfield.MistakeText;
import org.trailglass.app.queryfield.Notice;
import org.trailglass.app.queryfield.QueryTextViewModel;
import org.trailglass.app.queryfield.TypedText;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.Term;
import org.trailglass.query.TermText;
import org.trailglass.search.Search;

/// The text of the filter: while it is typed each text that is a query is asked at once; one that
/// is none leaves what is shown as it is, and says what is wrong. FX thread only.
public final class FilterBarViewModel {
  private final Workspace workspace;
  private final Words words;
  private final Formats formats;
  private final KeptFilters kept;
  private final QueryTextViewModel query;
  private final Search search = new Search();
  private final Latest<Boolean> peeking;
  private AtomicBoolean isPeekOvertaken = new AtomicBoolean();
  private boolean isTelling;

  /// @param runner counts values
  /// @param fields those that occur
  public FilterBarViewModel(
      Workspace workspace, Settings settings, Words words, TaskRunner runner, KnownFields fields) {
    this.workspace = workspace;
    this.words = words;
    formats = new Formats(words);
    kept = new KeptFilters(settings);
    query = new QueryTextViewModel(workspace, fields, words, runner);
    peeking = new Latest<>(runner);
    workspace.filterProperty().subscribe(this::changed);
    workspace.refusalProperty().subscribe(refusal -> tellRefusal());
  }

  /// The text while it is written.
  QueryTextViewModel query() {
    return query;
  }

  /// The text and what it reads as.
  ReadOnlyObjectProperty<TypedText> typedProperty() {
    return query.typedProperty();
  }

  /// What a person calls values.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return workspace.naming().namesProperty();
  }

  String text() {
    return query.text();
  }

  /// What is wrong, if something is.
  ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return query.noticeProperty();
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
      dropPeek();
      query.write(text, this::askWhileTyped);
    }
  }

  private void askWhileTyped() {
    if (query.isValueBegun()) {
      peek();
    } else if (!query.isFieldBegun()) {
      ask();
    }
  }

  /// Looks whether any event has the value.
  private void peek() {
    var filter = typedProperty().get().filter();
    if (filter.isPresent()) {
      var store = workspace.storeProperty().get();
      var wanted = filter.get().query();
      var overtaken = new AtomicBoolean();
      dropPeek();
      isPeekOvertaken = overtaken;
      peeking.ask(
          () -> search.rows(store, wanted, overtaken::get).size() > 0,
          isAny -> ask(isAny || !query.isCompleting()),
          refused -> ask(true));
    }
  }

  /// Whoever wants to know something else does not wait for a look that takes long.
  private void dropPeek() {
    isPeekOvertaken.set(true);
    peeking.drop();
  }

  private void ask(boolean isWanted) {
    if (isWanted) {
      ask();
    }
  }

  private void ask() {
    dropPeek();
    typedProperty().get().filter().ifPresent(filter -> tell(() -> workspace.typeFilter(filter)));
    tellRefusal();
  }

  /// A person paused: what is typed now is a step of its own.
  void pause() {
    query.whenRead(
        () -> {
          ask(!query.isCompleting() && !query.isFieldBegun());
          workspace.settleFilter();
        });
  }

  /// A person is done with the text, which is kept among those of before.
  void settle() {
    query.whenRead(
        () -> {
          ask();
          workspace.settleFilter();
          remember(workspace.filterProperty().get());
        });
  }

  /// A person wants the text as it is: it is asked even if no event has one of its fields.
  void insist() {
    typedProperty().get().wanted().ifPresent(filter -> tell(() -> workspace.typeFilter(filter)));
    settle();
  }

  /// The text with one more condition behind it, which narrows the whole of it.
  String narrowedBy(String condition) {
    var text = text().strip();
    boolean isEither =
        typedProperty().get().filter().map(Filter::query).orElse(null) instanceof Query.Or;
    var whole = isEither ? "(" + text + ")" : text;
    return whole.isEmpty() ? condition : whole + " " + condition;
  }

  /// Sets a text, as one step.
  public void apply(String text) {
    query.write(text);
    typedProperty().get().wanted().ifPresent(filter -> tell(() -> workspace.filter(filter)));
    tellRefusal();
    if (typedProperty().get().parsed().isPresent()) {
      remember(workspace.filterProperty().get());
    }
  }

  /// Lets every event through.
  void clear() {
    apply("");
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
    typedProperty()
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
      query.write(asked.text());
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
      dropPeek();
      query.write(filter.text());
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

  /// Why what is asked has no answer; not of a text that was not asked.
  private void tellRefusal() {
    boolean isAsked = workspace.filterProperty().get().text().equals(text());
    var refusal = workspace.refusalProperty().get().filter(fault -> isAsked);
    query.refuse(refusal.map(fault -> MistakeText.of(fault, words)));
  }
}
