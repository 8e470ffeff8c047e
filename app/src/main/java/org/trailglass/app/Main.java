package org.trailglass.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.trailglass.app.Start.Opening;
import org.trailglass.app.cli.Trailglass;
import org.trailglass.app.fault.FaultCode;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.JsonSettingsFile;
import org.trailglass.app.settings.LanguageChoice;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.LastResort;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.Fields;

/// The one entry point of the program: a subcommand, a window, or a picture of the window.
///
/// System properties: `trailglass.open` names paths to open, with white space between them,
/// relative to `trailglass.openFrom`; `trailglass.sample` set to `true` opens the sample incident
/// where nothing else is named; `trailglass.settings` names the file of the settings;
/// `trailglass.newWindow` set to `true` does what the option does.
public final class Main {
  private static final int USAGE = 2;
  private static final int EVENTS_TO_LOOK_AT = 10_000;

  /// Threads that work beside the start of the toolkit.
  private static final int BESIDE = 2;

  private final Speech speech;
  private final Words words;
  private final Trailglass console;

  private Main(Speech speech) {
    this.speech = speech;
    this.words = speech.words();
    this.console = Trailglass.onConsole().withWords(words);
  }

  /// Runs the program. Ends the process with a code unless a window lives on.
  public static void main(String[] typed) throws IOException {
    var option = LanguageOption.of(typed);
    var speech = new Speech(option.language());
    var arguments = option.others().toArray(String[]::new);
    if (option.isWrong()) {
      var words = speech.words();
      Trailglass.onConsole().print(words.get("start.usage.language"));
      System.exit(USAGE);
    }
    if (Trailglass.handles(arguments)) {
      var settings = SettingsPlace.here().file(System.getProperty("trailglass.settings"));
      var console =
          Trailglass.onConsole()
              .withWords(speech.words(JsonSettingsFile.language(settings)))
              .withLimits(JsonSettingsFile.limits(settings))
              .withStores(
                  prompt ->
                      new StoreAccess(prompt, JsonSettingsFile.cacheBytes(settings)).buckets());
      System.exit(console.run(arguments));
    }
    new Main(speech).start(arguments);
  }

  private void start(String[] arguments) throws IOException {
    WindowRequest request;
    try {
      request = WindowRequest.parse(arguments, words);
    } catch (WindowRequest.UsageException wrong) {
      console.print(String.valueOf(wrong.getMessage()));
      System.exit(USAGE);
      return;
    }
    if (request.screenshot().isPresent()) {
      draw(request, new File(request.screenshot().get()));
    } else {
      show(request);
    }
  }

  /// A platform that was named by a property, such as the one without a display, needs nothing.
  private static Optional<Display.Missing> missing() {
    return property("glass.platform").isPresent()
        ? Optional.empty()
        : Display.missing(System.getProperty("os.name", ""), System.getenv());
  }

  /// Much of a window is made before it is known whether it can be shown, since it can be nearly
  /// always.
  private void show(WindowRequest request) throws IOException {
    NativeCache.prepare();
    Graphics.prepare();
    var opening = opening(request);
    var beside = DaemonPool.of("start", BESIDE);
    var start = new Start(opening, reader(), beside, speech);
    var missing = missing();
    if (missing.isPresent()) {
      console.print(words.get(sentence(missing.get())));
      draw(request, Files.createTempFile("trailglass-", ".png").toFile());
    } else {
      Thread.setDefaultUncaughtExceptionHandler(new LastResort(Runnable::run, this::sayNotStarted));
      boolean isOwn = request.isOwnWindow() || Boolean.getBoolean("trailglass.newWindow");
      start.run(CompletableFuture.supplyAsync(() -> OneWindow.claim(opening, isOwn), beside));
    }
  }

  private void sayNotStarted(Throwable thrown) {
    console.print(words.get("start.failed", FaultCode.of(thrown)));
  }

  private static String sentence(Display.Missing missing) {
    return switch (missing) {
      case DISPLAY -> "start.noDisplay";
      case GTK -> "start.noGtk";
    };
  }

  private void draw(WindowRequest request, File file) throws IOException {
    NativeCache.prepare();
    Picture.startToolkit();
    var theme = request.theme().map(Theme::valueOf).orElse(Theme.LIGHT);
    var spoken = speech.speak(LanguageChoice.SYSTEM);
    var picture = new Picture(file, request.width(), request.height(), theme, spoken);
    var drawing =
        picture.draw(new ForgetfulSettings(), opening(request), reader(), Main::chooseAnEvent);
    try {
      var workspace = drawing.join();
      console.print(words.get("start.picture", file.getAbsolutePath()));
      System.exit(printSummary(workspace));
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof UncheckedIOException notWritten) {
        console.print(words.get("start.noPicture", String.valueOf(notWritten.getMessage())));
        System.exit(USAGE);
      }
      if (failure.getCause() instanceof OutOfMemoryError) {
        console.print(words.get("cli.memoryFull"));
        System.exit(USAGE);
      }
      Platform.exit(); // whose thread would keep the process alive
      throw failure;
    }
  }

  /// The first one that failed, since it shows most; else the first.
  private static void chooseAnEvent(Composition composition) {
    var workspace = composition.workspace();
    var result = workspace.resultProperty().get();
    if (result.size() > 0) {
      int position =
          IntStream.range(0, Math.min(result.size(), EVENTS_TO_LOOK_AT))
              .filter(i -> hasFailed(result, i))
              .findFirst()
              .orElse(0);
      workspace.reveal(result.store().id(result.order().row(position)));
    }
  }

  private static boolean hasFailed(Result result, int position) {
    return result.store().first(result.order().row(position), Fields.ERROR_CODE).isPresent();
  }

  /// A picture of what was read with problems is a picture; of nothing it is a failure, as for
  /// `print`.
  private int printSummary(Workspace workspace) {
    var reports = workspace.sourcesProperty().get().stream().map(SourceState::report).toList();
    boolean isNothingRead =
        !reports.isEmpty()
            && console.printSummary(workspace.storeProperty().get(), reports)
                == Trailglass.NOTHING_READ;
    return isNothingRead ? Trailglass.NOTHING_READ : 0;
  }

  private static Opening opening(WindowRequest request) {
    var reader = reader();
    var paths = new ArrayList<Path>();
    request.paths().forEach(path -> argument(reader, path).ifPresent(paths::add));
    Path from = Path.of(property("trailglass.openFrom").orElse("")).toAbsolutePath();
    paths.addAll(new PathText(from, reader.home()).paths(property("trailglass.open").orElse("")));
    return new Opening(
        List.copyOf(paths), Boolean.getBoolean("trailglass.sample"), request.query());
  }

  /// A shell has read quotes and `~` already: what names a file as it stands is that file.
  private static Optional<Path> argument(PathText reader, String text) {
    var file = new File(text);
    return file.exists() ? Optional.of(file.toPath().toAbsolutePath()) : reader.path(text);
  }

  private static PathText reader() {
    return new PathText(Path.of("").toAbsolutePath(), Path.of(System.getProperty("user.home", "")));
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
  }
}
