package org.trailglass.app.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps the log of the program in files of a bounded size, which take turns: `trailglass.0.log` is
/// the newest. Any thread.
public final class LogFile {
  private static final System.Logger LOG = System.getLogger(LogFile.class.getName());

  /// Of one file, in bytes.
  private static final int SIZE = 512 << 10;

  private static final int FILES = 3;

  private LogFile() {}

  /// Writes what is logged from now on into a folder as well, and takes values out of what goes to
  /// standard error. Where the folder cannot be written, the program goes on without.
  ///
  /// @param folder is made where it is missing
  public static void open(Path folder) {
    var root = Logger.getLogger("");
    for (var handler : root.getHandlers()) {
      handler.setFormatter(new LogLine());
    }
    try {
      root.addHandler(handler(folder, SIZE));
    } catch (IOException readOnly) {
      LOG.log(System.Logger.Level.INFO, "No log is kept, since none can be written to " + folder);
    }
  }

  /// @param size of one file, in bytes
  static FileHandler handler(Path folder, int size) throws IOException {
    Files.createDirectories(folder);
    // A percent sign begins a pattern; two windows count on to files of their own.
    var pattern = folder.toString().replace("%", "%%") + "/trailglass.%g.log";
    var handler = new FileHandler(pattern, size, FILES, true);
    handler.setEncoding(StandardCharsets.UTF_8.name());
    handler.setLevel(Level.INFO);
    handler.setFormatter(new LogLine());
    handler.setErrorManager(new Unheard());
    return handler;
  }

  /// A log on a disk that is full has nobody to tell; Java's own would print a stack.
  private static final class Unheard extends ErrorManager {
    @Override
    public void error(@Nullable String message, @Nullable Exception cause, int code) {}
  }
}
