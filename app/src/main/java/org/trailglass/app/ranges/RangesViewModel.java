package org.trailglass.app.ranges;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.odduse.AwsRanges;
import org.trailglass.odduse.BadRangesException;

/// The file with the addresses of AWS: where it lies is kept, what it says goes to the workspace.
/// It is read in the background, at the start and when another is chosen. A file of no use is told
/// in a sentence, and everything else works as without one. FX thread only.
public final class RangesViewModel {
  private static final int LONGEST_PATH = 300;

  private final Workspace workspace;
  private final Settings settings;
  private final Words words;
  private final Latest<AwsRanges> latest;
  private final ObservableValue<String> path;
  private final ReadOnlyObjectWrapper<RangesState> state =
      new ReadOnlyObjectWrapper<>(new RangesState.None());

  /// @param settings keep where the file lies
  /// @param runner reads it
  public RangesViewModel(Workspace workspace, Settings settings, Words words, TaskRunner runner) {
    this.workspace = workspace;
    this.settings = settings;
    this.words = words;
    this.latest = new Latest<>(runner);
    this.path = settings.of(Choices::awsRanges);
    path.subscribe(this::read);
  }

  /// What is known.
  ReadOnlyObjectProperty<RangesState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Takes a file; the one that is in use is read again.
  void choose(Path file) {
    var chosen = file.toAbsolutePath().toString();
    if (chosen.equals(path.getValue())) {
      read(chosen);
    } else {
      settings.change(choices -> choices.withAwsRanges(chosen));
    }
  }

  /// Does without a file from now on. The file itself stays.
  void remove() {
    settings.change(choices -> choices.withAwsRanges(""));
  }

  private void read(String file) {
    latest.drop();
    if (file.isEmpty()) {
      use(Optional.empty(), new RangesState.None());
      return;
    }
    state.set(new RangesState.Reading(shown(file)));
    latest.ask(
        () -> AwsRanges.read(Path.of(file)),
        ranges ->
            use(
                Optional.of(ranges),
                new RangesState.Known(shown(file), shown(ranges.created()), ranges.prefixes())),
        thrown -> failed(file, thrown));
  }

  private void use(Optional<AwsRanges> ranges, RangesState now) {
    state.set(now);
    workspace.compareWith(ranges);
  }

  private void failed(String file, Throwable thrown) {
    var reason = reason(thrown);
    use(Optional.empty(), new RangesState.Bad(shown(file), words.get("ranges.bad.here", reason)));
    var sentence = words.get("ranges.bad", shown(file), reason);
    workspace.tell(new Told(Told.Kind.WARNING, sentence, List.of()));
  }

  private String reason(Throwable thrown) {
    return switch (thrown) {
      case BadRangesException bad when bad.quote().isEmpty() ->
          words.get("ranges.bad." + bad.reason());
      case BadRangesException bad ->
          words.get("ranges.bad.at", words.get("ranges.bad." + bad.reason()), shown(bad.quote()));
      case NoSuchFileException gone -> words.get("ranges.bad.gone");
      case IOException unreadable -> words.get("ranges.bad.unreadable");
      case InvalidPathException noPath -> words.get("ranges.bad.gone");
      default -> throw new IllegalStateException("the ranges could not be read", thrown);
    };
  }

  private static String shown(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST_PATH));
  }
}
