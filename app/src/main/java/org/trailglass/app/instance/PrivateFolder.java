package org.trailglass.app.instance;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/// Folders and files that only the person who runs the program can use: mode 0700 and 0600. On
/// Windows, which has no such modes, what lies under the person's `AppData` is theirs alone by what
/// it inherits.
final class PrivateFolder {
  private static final Set<PosixFilePermission> OWNER_ENTERS =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OWNER_READS =
      PosixFilePermissions.fromString("rw-------");
  private static final boolean HAS_MODES =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFolder() {}

  /// Makes the folder where it is missing.
  ///
  /// @throws IOException if it cannot be made, is a link, is somebody else's or open to others
  static void make(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder, attributes(OWNER_ENTERS));
    }
    if (!isPrivate(folder)) {
      throw new IOException("others can enter the folder: " + folder);
    }
  }

  /// Whether a path is a folder, and no link to one, that its owner alone can enter, who runs this.
  static boolean isPrivate(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!HAS_MODES) {
      return true;
    }
    var attributes =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            .readAttributes();
    return attributes.owner().equals(self()) && OWNER_ENTERS.containsAll(attributes.permissions());
  }

  /// The person who runs the program.
  static UserPrincipal self() throws IOException {
    return FileSystems.getDefault()
        .getUserPrincipalLookupService()
        .lookupPrincipalByName(System.getProperty("user.name", ""));
  }

  /// What a file of the folder is made with.
  static FileAttribute<?>[] ofFiles() {
    return attributes(OWNER_READS);
  }

  /// Closes a socket to others, which the system makes as open as every file.
  static void closeToOthers(Path socket) throws IOException {
    if (HAS_MODES) {
      Files.setPosixFilePermissions(socket, OWNER_READS);
    }
  }

  private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return HAS_MODES
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
