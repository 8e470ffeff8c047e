package org.trailglass.app.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.intake.SourceReveal;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.load.SourceReport;
import org.trailglass.problem.Skip;

/// What the list of problems shows and does. FX thread only.
public final class ProblemsViewModel {
  private final Workspace workspace;
  private final FindingWords say;
  private final Latest<List<Finding>> latestFindings;
  private final Latest<Spot> latestSpot;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Show> show = new ReadOnlyObjectWrapper<>(Show.ALL);
  private final ReadOnlyObjectWrapper<Optional<ListSort>> sort =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Finding>> reveal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper unlisted = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Counts> counts =
      new ReadOnlyObjectWrapper<>(new Counts(0, 0));
  private final Words words;
  private Optional<SourceReveal> wished = Optional.empty();

  /// How many lines there are of each kind. Immutable.
  record Counts(long problems, long skipped) {
    long of(Show what) {
      return switch (what) {
        case ALL -> problems + skipped;
        case PROBLEMS -> problems;
        case SKIPPED -> skipped;
      };
    }
  }

  private final ReadOnlyLongWrapper unlistedSkips = new ReadOnlyLongWrapper();

  /// @param runner sorts, and fetches the text around a spot
  public ProblemsViewModel(Workspace workspace, Words words, TaskRunner runner) {
    this.workspace = workspace;
    this.words = words;
    this.say = new FindingWords(words);
    this.latestFindings = new Latest<>(runner);
    this.latestSpot = new Latest<>(runner);
    workspace.problemsProperty().addListener((property, old, problems) -> collect());
    workspace.skipsProperty().addListener((property, old, skips) -> collect());
    workspace.sourcesProperty().addListener((property, old, sources) -> countUnlisted());
    workspace
        .reasonRevealProperty()
        .addListener((property, old, wish) -> wish.ifPresent(this::reveal));
    countUnlisted();
    collect();
  }

  /// The lines of the list, from the top. The list is immutable.
  ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /// Which findings are listed.
  ReadOnlyObjectProperty<Show> showProperty() {
    return show.getReadOnlyProperty();
  }

  /// By what they are ordered; empty for the order in which they were found.
  ReadOnlyObjectProperty<Optional<ListSort>> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /// The text around the finding that was chosen last.
  ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
    return spot.getReadOnlyProperty();
  }

  /// The finding that is to be chosen in the list; empty before there was such a wish.
  ReadOnlyObjectProperty<Optional<Finding>> revealProperty() {
    return reveal.getReadOnlyProperty();
  }

  /// How many problems are only counted, because their file has too many.
  ReadOnlyLongProperty unlistedProperty() {
    return unlisted.getReadOnlyProperty();
  }

  /// How many lines each choice would list.
  ReadOnlyObjectProperty<Counts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /// What the pane is called, with the number of problems if there are any.
  public ObservableValue<String> title() {
    return counts.map(
        now -> {
          long all = now.problems() + unlisted.get();
          return all == 0 ? words.get("problems.title") : words.get("problems.titleOf", all);
        });
  }

  /// How many objects that were left out are only counted, because there are too many.
  ReadOnlyLongProperty unlistedSkipsProperty() {
    return unlistedSkips.getReadOnlyProperty();
  }

  /// Says in words what a finding is.
  FindingWords say() {
    return say;
  }

  void show(Show what) {
    show.set(what);
    collect();
  }

  /// Orders by a column, or as they were found.
  void sortBy(Optional<ListSort> wanted) {
    sort.set(wanted);
    collect();
  }

  /// Fetches the text around a finding, and reveals the event that was read there.
  void choose(Finding finding) {
    var finder = new SpotFinder(workspace.storeProperty().get(), workspace.sourcesProperty().get());
    latestSpot.ask(() -> finder.find(finding), this::chosen);
  }

  /// Lists everything, since what is to be seen may be of either kind.
  private void reveal(SourceReveal wish) {
    wished = Optional.of(wish);
    show.set(Show.ALL);
    collect();
  }

  private void chosen(Spot newSpot) {
    spot.set(Optional.of(newSpot));
    newSpot.event().ifPresent(workspace::reveal);
  }

  private void collect() {
    var sources = workspace.sourcesProperty().get();
    var what = show.get();
    var order = sort.get();
    counts.set(
        new Counts(sum(report -> report.problems().size()), sum(ProblemsViewModel::listedSkips)));
    latestFindings.ask(() -> sorted(listed(sources, what), order), this::collected);
  }

  private void collected(List<Finding> listed) {
    findings.set(listed);
    wished.ifPresent(
        wish -> {
          wished = Optional.empty();
          reveal.set(Optional.empty());
          reveal.set(listed.stream().filter(one -> one.source() == wish.source()).findFirst());
        });
  }

  private void countUnlisted() {
    long problems = counted(SourceReport::problemCounts);
    long skipped = counted(SourceReport::skipCounts);
    unlisted.set(problems - sum(report -> report.problems().size()));
    unlistedSkips.set(skipped - sum(ProblemsViewModel::listedSkips));
  }

  private long counted(Function<SourceReport, Map<String, Long>> counts) {
    return sum(report -> counts.apply(report).values().stream().mapToLong(Long::longValue).sum());
  }

  private long sum(ToLongFunction<SourceReport> figure) {
    return workspace.sourcesProperty().get().stream()
        .map(SourceState::report)
        .mapToLong(figure)
        .sum();
  }

  private static long listedSkips(SourceReport report) {
    return report.skips().stream().mapToLong(Skip::count).sum();
  }

  /// The problems of all sources, then what was left out of them.
  private static List<Finding> listed(List<SourceState> sources, Show what) {
    var listed = new ArrayList<Finding>();
    for (var source : sources) {
      var problems = source.report().problems();
      problems.forEach(problem -> listed.add(new Finding.Wrong(source.number(), problem)));
    }
    for (var source : sources) {
      var skips = source.report().skips();
      skips.forEach(skip -> listed.add(new Finding.LeftOut(source.number(), skip)));
    }
    listed.removeIf(finding -> !what.has(finding));
    return listed;
  }

  private List<Finding> sorted(List<Finding> listed, Optional<ListSort> order) {
    order.ifPresent(by -> listed.sort(by.turn(FindingColumn.valueOf(by.column()).order(say))));
    return List.copyOf(listed);
  }
}
