package org.trailglass.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  private static final String SECRET = "AKIAIOSFODNN7EXAMPLE";

  private final Path temporary;
  private final Path folder;

  LogFileTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.folder = temporary.resolve("100% logs").resolve("Trailglass");
  }

  @Test
  void keepsWhatTheProgramSaysAndNoValueOfAnEvent() throws IOException {
    // given
    var handler = LogFile.handler(folder, 1_000_000);

    // when
    handler.publish(entry("org.trailglass.app.Start", "The window did not open"));
    handler.publish(entry("software.amazon.awssdk.request", "Sent " + SECRET));
    handler.close();

    // then
    assertThat(folder.resolve("trailglass.0.log"))
        .content()
        .contains("WARNING org.trailglass.app.Start: The window did not open")
        .contains("WARNING software.amazon.awssdk.request\n")
        .contains("TG-", "java.lang.IllegalStateException\n\tat ")
        .doesNotContain(SECRET);
  }

  @Test
  void keepsSoMuchAndNoMore() throws IOException {
    // given
    var handler = LogFile.handler(folder, 2_000);

    // when
    for (int i = 0; i < 200; i++) {
      handler.publish(entry("org.trailglass.app.Start", "again"));
    }
    handler.close();

    // then
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void goesOnWithoutALogWhereNoneCanBeWritten() throws IOException {
    // given
    var file = Files.createFile(temporary.resolve("file"));

    // then
    assertThatThrownBy(() -> LogFile.handler(file.resolve("log"), 10_000))
        .isInstanceOf(IOException.class);
    assertThatCode(() -> LogFile.open(file.resolve("log"))).doesNotThrowAnyException();
  }

  private static LogRecord entry(String logger, String message) {
    var entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName(logger);
    entry.setThrown(new IllegalStateException("refused: " + SECRET));
    return entry;
  }
}
