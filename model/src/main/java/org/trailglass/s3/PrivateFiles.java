package org.trailglass.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that only the user may read. Windows keeps the folders of applications private itself.
final class PrivateFiles {
  private static final String POSIX = "posix";

  private PrivateFiles() {}

  /// Makes a folder, and takes it away from others where it is there already.
  static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, of(folder, "rwx------"));
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /// What a new file is made with.
  static FileAttribute<?>[] ofFile(Path file) {
    return of(file, "rw-------");
  }

  private static FileAttribute<?>[] of(Path path, String permissions) {
    Set<PosixFilePermission> wished = PosixFilePermissions.fromString(permissions);
    return isPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(wished)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains(POSIX);
  }
}
