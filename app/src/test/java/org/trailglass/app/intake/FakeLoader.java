package org.trailglass.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trailglass.container.Origin;
import org.trailglass.container.Receipt;
import org.trailglass.load.ItemReport;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadProgress;
import org.trailglass.load.LoadResult;
import org.trailglass.load.SourceReport;
import org.trailglass.load.StageTimes;
import org.trailglass.load.StreamReport;
import org.trailglass.problem.Problem;
import org.trailglass.store.EventStore;

/// A loader that reads nothing: it reports one snapshot, then what the test wants, and keeps a
/// diary. Any thread.
public final class FakeLoader implements SourceLoader {
  private final List<String> diary = new ArrayList<>();
  private List<Problem> problems = List.of();
  private boolean isFruitless;
  private Runnable meanwhile = () -> {};

  /// What was asked of it, in order.
  public synchronized List<String> diary() {
    return List.copyOf(diary);
  }

  /// The problems that every source from now on has.
  public void find(Problem... newProblems) {
    problems = List.of(newProblems);
  }

  /// Whether sources from now on have no event.
  public void setFruitless(boolean isFruitless) {
    this.isFruitless = isFruitless;
  }

  /// What happens in the middle of every load from now on, after its first snapshot: a test may
  /// wait, or throw.
  public void setMeanwhile(Runnable action) {
    meanwhile = action;
  }

  @Override
  public LoadResult load(
      int source,
      Origin origin,
      EventStore into,
      LoadListener listener,
      BooleanSupplier isCancelled) {
    note("load " + source);
    var progress =
        new LoadProgress(20, 48, true, 5 << 20, 12 << 20, 1_300, problems.size(), 2_000_000_000L);
    listener.progressed(into, progress, report(source, origin, false));
    meanwhile.run();
    boolean wasCancelled = isCancelled.getAsBoolean();
    note((wasCancelled ? "cancelled " : "loaded ") + source);
    return new LoadResult(into, report(source, origin, wasCancelled), StageTimes.none());
  }

  @Override
  public EventStore close(int source, EventStore store) {
    note("close " + source);
    return store;
  }

  private SourceReport report(int source, Origin origin, boolean wasCancelled) {
    var counts = problems.isEmpty() ? Map.<String, Long>of() : Map.of("any", 1L * problems.size());
    return new SourceReport(
        source, origin, items(origin), problems, counts, List.of(), Map.of(), wasCancelled);
  }

  private List<ItemReport> items(Origin origin) {
    var stream =
        new StreamReport(
            1,
            "",
            Optional.empty(),
            10,
            isFruitless ? 0 : 1_300,
            0,
            0,
            0,
            EventStore.NO_TIME,
            EventStore.NO_TIME);
    return List.of(new ItemReport(origin.name(), new Receipt("json", 10, ""), List.of(stream)));
  }

  private synchronized void note(String entry) {
    diary.add(entry);
  }
}
