package org.trailglass.app.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.trailglass.app.intake.SourceLoader;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadResult;
import org.trailglass.load.SourceReport;
import org.trailglass.load.StageTimes;
import org.trailglass.store.EventStore;

/// A workspace whose sources are records written by hand: each source is one stream.
final class WorkspaceOfRecords implements SourceLoader {
  private final Map<String, Records> sources = new TreeMap<>();
  private final Workspace workspace;

  WorkspaceOfRecords(TaskRunner runner) {
    workspace = new Workspace(runner, this, () -> origin("sample"));
  }

  Workspace workspace() {
    return workspace;
  }

  /// Opens records as a source of this name.
  void open(String name, Records records) {
    sources.put(name, records);
    workspace.open(List.of(origin(name)));
  }

  private static Origin origin(String name) {
    return new Origin.Pasted(name, new byte[0]);
  }

  @Override
  public LoadResult load(
      int source,
      Origin origin,
      EventStore into,
      LoadListener listener,
      BooleanSupplier isCancelled) {
    var records = sources.getOrDefault(origin.name(), new Records());
    var report = SourceReport.nothing(source, origin);
    return new LoadResult(records.addedTo(into, source, source * 100), report, StageTimes.none());
  }

  @Override
  public EventStore close(int source, EventStore store) {
    return store.without(source);
  }
}
