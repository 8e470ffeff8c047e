package org.trailglass.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.JsonSettingsFile;
import org.trailglass.app.settings.SettingsFile;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.task.DaemonPool;

/// The settings of this person, which are read while the toolkit starts: who asks for them waits
/// for what is left of it. Any thread.
final class EarlySettings implements SettingsFile {
  private static final Duration PAUSE = Duration.ofMillis(800);

  private final CompletableFuture<JsonSettingsFile> file;
  private final CompletableFuture<Choices> choices;
  private final CompletableFuture<Map<String, String>> names;

  /// Begins to read them.
  EarlySettings(Executor reader) {
    this.file = CompletableFuture.supplyAsync(EarlySettings::find, reader);
    this.choices = file.thenApplyAsync(JsonSettingsFile::read, reader);
    this.names = choices.thenCombineAsync(file, (read, found) -> found.readNames(), reader);
  }

  private static JsonSettingsFile find() {
    Executor pool = DaemonPool.of("settings", 1);
    var later = CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, pool);
    var path = SettingsPlace.here().file(System.getProperty("trailglass.settings"));
    return new JsonSettingsFile(path, later);
  }

  /// Done when they are read: who asks then does not wait.
  CompletableFuture<?> whenRead() {
    return names;
  }

  @Override
  public Choices read() {
    return choices.join();
  }

  @Override
  public Map<String, String> readNames() {
    return names.join();
  }

  /// Where settings that could not be read are kept.
  Optional<Path> keptAside() {
    return file.join().keptAside();
  }

  /// Is told, once and on whatever thread, of settings that could not be written.
  ///
  /// @param told is given where they should lie
  void setOnNotWritten(Consumer<Path> told) {
    file.join().setOnNotWritten(told);
  }

  @Override
  public void writeLater(Choices changed) {
    file.join().writeLater(changed);
  }

  @Override
  public void writeNamesLater(Map<String, String> changed) {
    file.join().writeNamesLater(changed);
  }

  @Override
  public void flush() {
    file.join().flush();
  }
}
