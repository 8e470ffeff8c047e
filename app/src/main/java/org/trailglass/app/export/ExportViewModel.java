package org.trailglass.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.trailglass.export.TrailFile;

/// Writes the result, or what is selected of it, into a file in the background: one at a time. What
/// is shown when it begins is what is written, whatever is asked for later. FX thread only.
public final class ExportViewModel {
  private static final long TELL_NANOS = 100_000_000;

  private final Workspace workspace;
  private final Supplier<ShownTable> table;
  private final TaskRunner runner;
  private final Words words;
  private final Consumer<Path> showFolder;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(new ExportState.Idle());
  private AtomicBoolean isCancelled = new AtomicBoolean();

  /// @param table as it is shown now
  /// @param runner writes
  /// @param showFolder shows a folder in the desktop's file manager
  public ExportViewModel(
      Workspace workspace,
      Supplier<ShownTable> table,
      TaskRunner runner,
      Words words,
      Consumer<Path> showFolder) {
    this.workspace = workspace;
    this.table = table;
    this.runner = runner;
    this.words = words;
    this.showFolder = showFolder;
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

  /// How many events are selected.
  int selectedEvents() {
    return workspace.selectionProperty().get().size(allEvents());
  }

  /// The fields of the columns that are shown.
  List<FieldPath> shownColumns() {
    return table.get().columns().stream().map(ShownTable.Column::path).toList();
  }

  /// Writes a file. What stood in its place before stays if this does not succeed.
  public void export(ExportWish wish, Path file) {
    if (isRunning()) {
      return;
    }
    if (isEvidence(file)) {
      fail(words.get("export.failed.evidence", VisibleText.of(file.toString())));
      return;
    }
    var result = workspace.resultProperty().get();
    var selection = wish.isSelectionOnly() ? workspace.selectionProperty().get() : Selection.all();
    var format = format(wish);
    var cancelled = new AtomicBoolean();
    isCancelled = cancelled;
    state.set(new ExportState.Running(file, 0, selection.size(result.size())));
    runner.run(
        () -> write(new ExportFile(file), result, selection, format, cancelled),
        outcome -> state.set(new ExportState.Done(file, outcome.written(), outcome.withoutText())),
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

  private Export.Outcome write(
      ExportFile file,
      Result result,
      Selection selection,
      ExportFormat format,
      AtomicBoolean cancelled)
      throws Exception {
    var store = result.store();
    boolean isAll = selection.equals(Selection.all());
    var order =
        isAll ? result.order() : result.order().keeping(row -> selection.contains(store.id(row)));
    long[] told = {System.nanoTime()};
    return file.write(
        new Export(store, order),
        format,
        done -> {
          long now = System.nanoTime();
          if (now - told[0] > TELL_NANOS) {
            told[0] = now;
            runner.onFxThread(() -> tell(file.target(), done, order.size(), cancelled));
          }
          return cancelled.get();
        });
  }

  private void tell(Path file, int done, int total, AtomicBoolean cancelled) {
    if (isRunning() && cancelled == isCancelled) {
      state.set(new ExportState.Running(file, done, total));
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
        showFolder.accept(folder);
      }
    }
  }
}
