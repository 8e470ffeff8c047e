package org.trailglass.app.control;

import java.nio.file.Path;

/// Shows a folder in the desktop's file manager. It is only ever given folders of what a person
/// opened, never a path from an event.
public interface FolderOpener {
  void show(Path folder);
}
