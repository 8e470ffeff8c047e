package org.trailglass.container;

import java.util.Set;

/// Files and folders that systems leave beside a person's own. Stateless.
final class SystemFiles {

  private static final Set<String> NAMES =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX", ".git");

  private SystemFiles() {}

  /// Whether a name is a system's, without looking at the folders above it.
  static boolean isName(String name) {
    return NAMES.contains(name) || name.startsWith("._");
  }

  /// Whether a member of an archive, or a folder around it, is a system's.
  static boolean isMember(String path) {
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      if (isName(path.substring(from, to))) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }
}
