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
import javafx.beans.value.ObservableValue;
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
  private final ReadOnlyObjectWrapper<Optional<SourceRow>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<SourceRow> chosen = Optional.empty();
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
    rows.subscribe(this::chooseAgain);
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

  /// A person chose a line, or none.
  void select(Optional<SourceRow> row) {
    chosen = row;
    told.set(row.or(this::onlySource));
  }

  /// The same line, where it stands now.
  private void chooseAgain(List<SourceRow> now) {
    select(
        chosen.flatMap(
            row -> now.stream().filter(line -> line.key().equals(row.key())).findFirst()));
  }

  /// A single source is told of before it is chosen.
  private Optional<SourceRow> onlySource() {
    var sources = rows.get().stream().filter(row -> row.depth() == 0).limit(2).toList();
    return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
  }

  /// The line that is told of: the chosen one, or the only source.
  Optional<SourceRow> told() {
    return told.get();
  }

  /// Whether a source is told of that {@link #reload()} would read again.
  public ObservableValue<Boolean> canReload() {
    return told.map(Optional::isPresent);
  }

  /// Reads the source anew that is told of.
  public void reload() {
    told.get().ifPresent(this::reload);
  }

  /// Whether a file is told of that {@link #showInFolder()} would show.
  public ObservableValue<Boolean> canShowInFolder() {
    return told.map(row -> row.filter(this::isOnDisk).isPresent());
  }

  /// Shows the folder of the file that is told of.
  public void showInFolder() {
    told.get().ifPresent(this::showInFolder);
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
