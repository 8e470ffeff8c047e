package org.trailglass.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// A file on disk. Immutable, any thread.
record FileItem(Path path, long size) implements Item {

  /// What tells whether a file was changed.
  record Stamp(long size, FileTime modified) {}

  @Override
  public String name() {
    return path.toString();
  }

  /// A pipe would wait for ever, so that nothing but a file is opened, even if it was one when it
  /// was found.
  @Override
  public ReadableByteChannel open() throws IOException {
    stamp();
    return FileChannel.open(path, StandardOpenOption.READ);
  }

  Stamp stamp() throws IOException {
    var attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw Fault.of(Reason.NOT_A_FILE, "", Action.SKIPPED);
    }
    return new Stamp(attributes.size(), attributes.lastModifiedTime());
  }
}
