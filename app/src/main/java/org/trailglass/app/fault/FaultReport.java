package org.trailglass.app.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where an unexpected failure happened, without a word of what was being read: the classes of
/// exceptions and their frames, no messages.
public final class FaultReport {
  /// Of one exception; an endless recursion has thousands.
  private static final int MOST_FRAMES = 100;

  private static final int MOST_CAUSES = 16;

  private FaultReport() {}

  /// For a person who reports it: the code, the program, its surroundings, the stack.
  ///
  /// @param version of the program
  public static String of(Throwable thrown, String version) {
    return """
    Code: %s
    Trailglass %s
    Java %s, %s
    %s %s, %s

    %s\
    """
        .formatted(
            FaultCode.of(thrown),
            version,
            System.getProperty("java.version"),
            System.getProperty("java.vendor"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            stack(thrown));
  }

  /// The stack as Java prints it, but for the messages.
  static String stack(Throwable thrown) {
    var lines = new ArrayList<String>();
    for (var cause : causes(thrown)) {
      lines.add((lines.isEmpty() ? "" : "Caused by: ") + cause.getClass().getName());
      var frames = cause.getStackTrace();
      Stream.of(frames).limit(MOST_FRAMES).forEach(frame -> lines.add("\tat " + frame));
      if (frames.length > MOST_FRAMES) {
        lines.add("\t... " + (frames.length - MOST_FRAMES) + " more");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /// The exception and its causes, outermost first, each once.
  static List<Throwable> causes(Throwable thrown) {
    var causes = new ArrayList<Throwable>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    @Nullable Throwable next = thrown;
    while (next != null && causes.size() < MOST_CAUSES && seen.add(next)) {
      causes.add(next);
      next = next.getCause();
    }
    return causes;
  }
}
