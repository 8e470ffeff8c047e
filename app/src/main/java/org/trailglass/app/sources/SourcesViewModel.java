package org.trailglass.app.sources;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.control.FolderOpener;
import org.trailglass.app.intake.SourceReveal;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.sources.SourceRow.Key;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.summary.Whereabouts;

/// What the list of sources shows and does. FX thread only.
public final class SourcesViewModel {
  private final Workspace workspace;
  private final FolderOpener folders;
  private final Latest<List<SourceRow>> latestRows;
  private final Latest<Map<Integer, Whereabouts>> latestWhere;
  private final ReadOnlyObjectWrapper<List<SourceRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ListSort>> sort =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Set<Key> flipped = new HashSet<>();
  private Map<Integer, Whereabouts> where = Map.of();

  /// @param runner lays out the rows, counts accounts and regions
  /// @param folders shows folders
  public SourcesViewModel(Workspace workspace, TaskRunner runner, FolderOpener folders) {
    this.workspace = workspace;
    this.folders = folders;
    this.latestRows = new Latest<>(runner);
    this.latestWhere = new Latest<>(runner);
    workspace.sourcesProperty().addListener((property, old, sources) -> layOut());
    workspace.storeProperty().addListener((property, old, store) -> count());
    workspace.progressProperty().addListener((property, old, progress) -> count());
    layOut();
    count();
  }

  /// The lines of the list, from the top. The list is immutable.
  ReadOnlyObjectProperty<List<SourceRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// By what the files of each source are ordered; empty for the order in which they are read.
  ReadOnlyObjectProperty<Optional<ListSort>> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /// Names that stand beside accounts.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return workspace.naming().namesProperty();
  }

  /// The newest wish to show a source.
  ReadOnlyObjectProperty<Optional<SourceReveal>> revealProperty() {
    return workspace.sourceRevealProperty();
  }

  /// Orders the files of each source, or leaves them as they were found.
  void sortBy(Optional<ListSort> wanted) {
    sort.set(wanted);
    layOut();
  }

  /// Shows what is below a line, or hides it.
  void flip(SourceRow row) {
    if (!flipped.remove(row.key())) {
      flipped.add(row.key());
    }
    layOut();
  }

  /// Takes a line's source and its events away.
  void close(SourceRow row) {
    workspace.close(row.source().number());
  }

  /// Reads a line's source anew.
  void reload(SourceRow row) {
    workspace.reload(row.source().number());
  }

  /// Whether a line is something on disk.
  boolean isOnDisk(SourceRow row) {
    return row.source().origin() instanceof Origin.OnDisk;
  }

  /// Shows the folder that holds a line's file.
  void showInFolder(SourceRow row) {
    if (row.source().origin() instanceof Origin.OnDisk(Path opened)) {
      var file = row.key().item().isEmpty() ? opened : Path.of(row.key().item());
      var folder = file.toAbsolutePath().getParent();
      folders.show(folder == null ? file : folder);
    }
  }

  private void layOut() {
    var sources = workspace.sourcesProperty().get();
    Comparator<SourceRow> order =
        sort.get()
            .map(by -> by.turn(SourceColumn.valueOf(by.column()).order()))
            .orElse((a, b) -> 0);
    var layout = new SourceRows(where, Set.copyOf(flipped), order);
    latestRows.ask(() -> layout.of(sources), rows::set);
  }

  /// Counts accounts and regions anew; while a source is loading it would be too early.
  private void count() {
    if (workspace.sourcesProperty().get().stream().anyMatch(SourceState::isUnderWay)) {
      return;
    }
    var store = workspace.storeProperty().get();
    latestWhere.ask(() -> Whereabouts.byStream(store), this::counted);
  }

  private void counted(Map<Integer, Whereabouts> newWhere) {
    where = newWhere;
    layOut();
  }
}
