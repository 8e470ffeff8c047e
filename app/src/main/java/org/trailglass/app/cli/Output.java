package org.trailglass.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Where a call prints to, and in which words. One thread.
///
/// @param out takes the answer
/// @param problems takes what could not be read, and what is wrong with the call
record Output(OutputStream out, ProblemLines problems, Sentences sentences) {

  /// Prints a text and ends its line.
  void print(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /// Says something on the side of the answer.
  void warn(String key, Object... arguments) {
    problems.print(sentences.of(key, arguments));
  }
}
