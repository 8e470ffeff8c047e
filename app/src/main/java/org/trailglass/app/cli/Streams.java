package org.trailglass.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a call reads from and prints to. Nothing of it is closed. One thread.
///
/// @param in what a path of `-` means
/// @param out takes the answer
/// @param err takes problems and usage errors
/// @param isWatched whether somebody sees on a terminal what `err` takes
record Streams(InputStream in, OutputStream out, OutputStream err, boolean isWatched) {

  /// Those of the process.
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        isErrorWatched());
  }

  /// Java tells of standard input and output together whether they are a terminal. On Linux the
  /// file of standard error is looked at, since the answer is often sent into a file.
  private static boolean isErrorWatched() {
    var error = Path.of("/proc/self/fd/2");
    try {
      var target = Files.readSymbolicLink(error).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException elsewhere) {
      var console = System.console();
      return console != null && console.isTerminal();
    }
  }
}
