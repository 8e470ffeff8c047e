package org.trailglass.app.sources;

import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;

/// What the coverage grid shows. FX thread only.
public final class CoverageViewModel {

  /// @param runner counts
  public CoverageViewModel(Workspace workspace, TaskRunner runner) {}
}
