package org.trailglass.app.cli;

import java.util.Optional;
import org.trailglass.export.Escapes;
import org.trailglass.s3.CodePrompt;

/// Asks for a code on the terminal; where there is none, nobody can be asked. Any thread.
record ConsoleCodes(Sentences sentences) implements CodePrompt {

  @Override
  public Optional<String> code(String profile, String device) {
    var console = System.console();
    if (console == null || !console.isTerminal()) {
      return Optional.empty();
    }
    var question = Escapes.visible(sentences.of("cli.code", device, profile));
    return Optional.ofNullable(console.readPassword("%s ", question))
        .map(String::valueOf)
        .map(String::strip)
        .filter(code -> !code.isEmpty());
  }
}
