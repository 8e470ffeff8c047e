package org.trailglass.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
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
    public String[] getVersion() throws IOException {
      return new String[] {
        "trailglass " + version(),
        "Java %s, %s, %s %s"
            .formatted(
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"))
      };
    }

    private static String version() throws IOException {
      var properties = new Properties();
      try (InputStream in = RootCommand.class.getResourceAsStream("version.properties")) {
        if (in != null) {
          properties.load(in);
        }
      }
      return properties.getProperty("version", "unknown");
    }
  }
}
