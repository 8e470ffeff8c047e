package org.trailglass.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One run of a program of the JDK or of the system.
final class Tool {
  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  private Tool(String program) {
    command.add(program);
  }

  /// A program that is found by the path.
  static Tool named(String program) {
    return new Tool(program);
  }

  /// A program of the JDK that runs this.
  static Tool ofJdk(String name) {
    return new Tool(Path.of(System.getProperty("java.home"), "bin", name).toString());
  }

  /// Whether the path finds a program.
  static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  Tool with(Object... arguments) {
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    return this;
  }

  Tool with(List<String> arguments) {
    command.addAll(arguments);
    return this;
  }

  /// Sets a variable of its environment.
  Tool where(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// Runs it to its end.
  ///
  /// @return what it printed, on both streams
  /// @throws Failure if it ended with another code than 0
  String run() throws IOException, InterruptedException {
    var printed = Files.createTempFile("packaging-", ".txt");
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(printed.toFile());
      builder.environment().putAll(environment);
      int code = builder.start().waitFor();
      var text = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
      if (code != 0) {
        throw new Failure(String.join(" ", command) + "\nended with " + code + ":\n" + text);
      }
      return text;
    } finally {
      Files.delete(printed);
    }
  }

  /// A tool that failed, with all that it printed.
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String message) {
      super(message);
    }
  }
}
