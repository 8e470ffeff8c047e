package org.trailglass.app.sources;

import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;

/// What the list of sources shows and does. FX thread only.
public final class SourcesViewModel {
  private final Workspace workspace;

  /// @param runner counts accounts and regions
  /// @param folders shows folders
  public SourcesViewModel(Workspace workspace, TaskRunner runner, FolderOpener folders) {
    this.workspace = workspace;
  }

  /// Takes a source and its events away.
  public void close(int source) {
    workspace.close(source);
  }
}
