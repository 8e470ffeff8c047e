package org.trailglass.app.detail;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Around;
import org.trailglass.app.workspace.EventMark;
import org.trailglass.app.workspace.Marks;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.problem.Problem;
import org.trailglass.store.RowId;

/// What the detail pane shows: the workspace's current event, read in the background. FX thread
/// only.
///
/// The event before stays until the new one is read, so that nothing flickers; it is read again
/// when a new snapshot comes, which may know more places.
public final class DetailViewModel {
  private final Workspace workspace;
  private final DetailReader reader;
  private final Latest<Optional<EventDetail>> latest;
  private final JsonViewModel json;
  private final ReadOnlyObjectWrapper<Optional<EventDetail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param runner reads the evidence, which lies on disk, and lays it out
  public DetailViewModel(Workspace workspace, TaskRunner runner) {
    this(workspace, runner, new StoreReader());
  }

  DetailViewModel(Workspace workspace, TaskRunner runner, DetailReader reader) {
    this.workspace = workspace;
    this.reader = reader;
    this.latest = new Latest<>(runner);
    this.json = new JsonViewModel(runner, workspace.naming().namesProperty());
    workspace.currentProperty().subscribe(this::read);
    workspace
        .storeProperty()
        .addListener((p, before, now) -> read(workspace.currentProperty().get()));
  }

  private void read(Optional<RowId> id) {
    if (id.isEmpty()) {
      latest.drop();
      show(Optional.empty());
      return;
    }
    var store = workspace.storeProperty().get();
    latest.ask(() -> reader.read(store, id.get()), this::show);
  }

  private void show(Optional<EventDetail> newDetail) {
    if (newDetail.isPresent() && newDetail.get().isLike(detail.get())) {
      return;
    }
    detail.set(newDetail);
    json.show(newDetail);
  }

  /// What was said of the event that is shown.
  EventMark mark() {
    var store = workspace.storeProperty().get();
    return detail
        .get()
        .map(shown -> workspace.marking().of(store, shown.id()))
        .orElseGet(() -> new EventMark(false, ""));
  }

  /// Marks and notes.
  ReadOnlyObjectProperty<Marks> marksProperty() {
    return workspace.marking().marksProperty();
  }

  /// Names that stand beside values.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return workspace.naming().namesProperty();
  }

  /// The event that is shown; empty if none is selected, or its source was closed.
  public ReadOnlyObjectProperty<Optional<EventDetail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /// The problems of everything that is open; see {@link EventProblems} for those of one event.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return workspace.problemsProperty();
  }

  /// Whether the filter hides the event that is shown.
  ObservableValue<Boolean> hiddenProperty() {
    return Bindings.createBooleanBinding(
        this::isHidden, workspace.currentProperty(), workspace.resultProperty());
  }

  private boolean isHidden() {
    var result = workspace.resultProperty().get();
    return workspace
        .currentProperty()
        .get()
        .map(result.store()::row)
        .filter(row -> row >= 0 && !result.rows().contains(row))
        .isPresent();
  }

  /// Shows the event among all others, whatever the filter was.
  void showInContext() {
    workspace.currentProperty().get().ifPresent(id -> workspace.show(id, Around.EVERYTHING));
  }

  /// Gives what is shown a frame.
  TaskRunner runner() {
    return json.runner();
  }

  /// Its JSON.
  public JsonViewModel json() {
    return json;
  }
}
