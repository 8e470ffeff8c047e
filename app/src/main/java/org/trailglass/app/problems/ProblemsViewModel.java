package org.trailglass.app.problems;

import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;

/// What the list of problems shows and does. FX thread only.
public final class ProblemsViewModel {

  /// @param runner fetches the text around a spot
  public ProblemsViewModel(Workspace workspace, TaskRunner runner) {}
}
