package org.trailglass.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.control.FolderOpener;
import org.trailglass.app.export.ExportState.What;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.export.Csv;
import org.trailglass.export.Export;
import org.trailglass.export.ExportFile;
import org.trailglass.export.ExportFormat;
import org.trailglass.export.Ndjson;
import org.trailglass.export.ShownTable;
import org.trailglass.export.TableForm;
import org.trailglass.export.TextTable;
import org.trailglass.export.TrailFile;
import org.trailglass.search.RowOrder;

/// Writes the result, or what is selected of it, into a file in the background: one at a time. What
/// is shown when it begins is what is written, whatever is asked for later. FX thread only.
public final class ExportViewModel {
  private static final long TELL_NANOS = 100_000_000;

  private final Workspace workspace;
  private final Supplier<ShownTable> table;
  private final TaskRunner runner;
  private final Words words;
  private final FolderOpener folders;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(new ExportState.Idle());
  private AtomicBoolean isCancelled = new AtomicBoolean();

  /// @param table as it is shown now
  /// @param runner writes
  /// @param folders shows folders
  public ExportViewModel(
      Workspace workspace,
      Supplier<ShownTable> table,
      TaskRunner runner,
      Words words,
      FolderOpener folders) {
    this.workspace = workspace;
    this.table = table;
    this.runner = runner;
    this.words = words;
    this.folders = folders;
  }

  /// How far the export is.
  ReadOnlyObjectProperty<ExportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether a file is being written.
  boolean isRunning() {
    return state.get() instanceof ExportState.Running;
  }

  /// How many events the result has.
  int allEvents() {
    return workspace.resultProperty().get().size();
  }

  /// How many events of the result are selected.
  int selectedEvents() {
    return workspace.selectionProperty().get().sizeIn(workspace.resultProperty().get());
  }

  /// The fields of the columns that are shown.
  List<FieldPath> shownColumns() {
    return table.get().columns().stream().map(ShownTable.Column::path).toList();
  }

  /// Writes a file. What stood in its place before stays if this does not succeed.
  public void export(ExportWish wish, Path file) {
    var result = workspace.resultProperty().get();
    var selection = wish.isSelectionOnly() ? workspace.selectionProperty().get() : Selection.all();
    var format = format(wish);
    write(
        new ExportState.Running(file, 0, selection.sizeIn(result)),
        telling ->
            new ExportFile(file)
                .write(new Export(result.store(), order(result, selection)), format, telling));
  }

  /// Writes the rows of a list into a file, as events are.
  public void export(TextTable list, TableForm form, Path file) {
    write(
        new ExportState.Running(file, 0, list.rows().size(), What.ROWS),
        telling -> new ExportFile(file).write(list, form, telling));
  }

  /// What writes a file.
  @FunctionalInterface
  private interface Work {
    /// @param telling is told how many are done, and answers whether to stop
    Export.Outcome write(IntPredicate telling) throws IOException;
  }

  /// @param begun what is told until the first of it is written
  private void write(ExportState.Running begun, Work work) {
    var file = begun.file();
    if (isRunning()) {
      return;
    }
    if (isEvidence(file)) {
      fail(words.get("export.failed.evidence", VisibleText.of(file.toString())));
      return;
    }
    var cancelled = new AtomicBoolean();
    isCancelled = cancelled;
    state.set(begun);
    runner.run(
        () -> work.write(telling(begun, cancelled)),
        outcome ->
            state.set(
                new ExportState.Done(file, outcome.written(), outcome.withoutText(), begun.what())),
        thrown -> failed(file, thrown));
  }

  private ExportFormat format(ExportWish wish) {
    return switch (wish.kind()) {
      case SHOWN -> table.get();
      case VALUES -> new Csv(wish.columns().isEmpty() ? shownColumns() : wish.columns(), false);
      case NDJSON -> new Ndjson();
      case TRAIL -> new TrailFile();
    };
  }

  /// Whether a file is one of those that are open: evidence is not written over.
  private boolean isEvidence(Path file) {
    var place = file.toAbsolutePath().normalize();
    return place.toFile().exists()
        && workspace.sourcesProperty().get().stream()
            .map(source -> source.origin())
            .anyMatch(
                origin ->
                    origin instanceof Origin.OnDisk(Path path)
                        && place.startsWith(path.toAbsolutePath().normalize()));
  }

  private static RowOrder order(Result result, Selection selection) {
    var store = result.store();
    boolean isAll = selection.equals(Selection.all());
    return isAll
        ? result.order()
        : result.order().keeping(row -> selection.contains(store.id(row)));
  }

  /// Tells how far it is, not too often; on the thread that writes.
  private IntPredicate telling(ExportState.Running begun, AtomicBoolean cancelled) {
    long[] told = {System.nanoTime()};
    return done -> {
      long now = System.nanoTime();
      if (now - told[0] > TELL_NANOS) {
        told[0] = now;
        runner.onFxThread(() -> tell(begun, done, cancelled));
      }
      return cancelled.get();
    };
  }

  private void tell(ExportState.Running begun, int done, AtomicBoolean cancelled) {
    if (isRunning() && cancelled == isCancelled) {
      state.set(new ExportState.Running(begun.file(), done, begun.total(), begun.what()));
    }
  }

  private void failed(Path file, Throwable thrown) {
    if (thrown instanceof CancellationException) {
      state.set(new ExportState.Cancelled());
    } else {
      fail(new ExportFailure(words).of(file, thrown));
    }
  }

  private void fail(String sentence) {
    state.set(new ExportState.Failed(sentence));
  }

  /// Stops writing; nothing of it is left.
  public void cancel() {
    isCancelled.set(true);
  }

  /// A person has seen how it ended.
  void dismiss() {
    if (!isRunning()) {
      state.set(new ExportState.Idle());
    }
  }

  /// Shows the folder of the file that was written.
  void showInFolder() {
    if (state.get() instanceof ExportState.Done done) {
      var folder = done.file().toAbsolutePath().getParent();
      if (folder != null) {
        folders.show(folder);
      }
    }
  }
}
