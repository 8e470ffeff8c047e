package org.trailglass.app.instance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/// A start in a process of its own, with standard output for a window: prints what came of its
/// claim, and as the first one what is handed over, until it is killed.
final class FirstProcess {
  private FirstProcess() {}

  /// @param arguments the folder to meet in, then the paths to open
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var meeting =
        new Meeting(Optional.empty(), Path.of(arguments[0]), "", Executors.newCachedThreadPool());
    var paths = List.of(arguments).stream().skip(1).map(Path::of).toList();
    switch (meeting.claim(Optional.of(new HandOver("", paths)))) {
      case Claim.First(var reception) -> {
        reception.setWindow(Runnable::run, handOver -> out.println(handOver.paths()));
        out.println("first");
      }
      case Claim.HandedOver taken -> end(out, "handed over");
      case Claim.Alone alone -> end(out, "alone");
    }
  }

  private static void end(PrintStream out, String outcome) {
    out.println(outcome);
    System.exit(0);
  }
}
