package org.trailglass.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `trailglass` itself: help and version. Its words come from the bundle.
@Command(
    name = "trailglass",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RootCommand implements Runnable {
  private final Sentences sentences;

  @Spec private CommandSpec spec = CommandSpec.create();

  RootCommand(Sentences sentences) {
    this.sentences = sentences;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), sentences.of("cli.subcommandMissing"));
  }

  /// Which program on which Java and system, for reports of faults.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "trailglass " + ProgramVersion.current(),
        "Java %s, %s, %s %s"
            .formatted(
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"))
      };
    }
  }
}
