package org.trailglass.app.detail;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.store.RowId;

/// What the detail pane shows: the workspace's current event. FX thread only.
public final class DetailViewModel {
  private final Workspace workspace;

  /// @param runner reads the evidence, which lies on disk
  public DetailViewModel(Workspace workspace, TaskRunner runner) {
    this.workspace = workspace;
  }

  /// The event that is shown.
  public ReadOnlyObjectProperty<Optional<RowId>> currentProperty() {
    return workspace.currentProperty();
  }
}
