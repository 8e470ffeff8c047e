package org.trailglass.app.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Naming;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;

/// The names of values, listed and changed, and kept from one start to the next. FX thread only.
public final class NamesViewModel {
  /// A larger file is no list of names.
  private static final int LARGEST = 32 << 20;

  private static final int MOST_ERRORS = 500;

  private final Workspace workspace;
  private final Words words;
  private final TaskRunner runner;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<NamedValue>> shown =
      new ReadOnlyObjectWrapper<>(List.of());

  /// A line of the list.
  record NamedValue(String value, String name) {}

  /// @param settings keeps the names
  /// @param runner reads files
  public NamesViewModel(Workspace workspace, Settings settings, TaskRunner runner, Words words) {
    this.workspace = workspace;
    this.words = words;
    this.runner = runner;
    naming().replace(Names.of(settings.names()));
    naming().namesProperty().addListener((p, old, names) -> settings.keepNames(names.all()));
    naming().namesProperty().subscribe(names -> narrow());
    search.subscribe(text -> narrow());
  }

  private Naming naming() {
    return workspace.naming();
  }

  /// The newest wish to name a value.
  ReadOnlyObjectProperty<Optional<Naming.Wish>> wishProperty() {
    return naming().wishProperty();
  }

  /// A part of the names or values wanted; empty for all.
  StringProperty searchProperty() {
    return search;
  }

  /// The names that match the search, by value. The list is immutable.
  ReadOnlyObjectProperty<List<NamedValue>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void narrow() {
    var wanted = search.get().strip().toLowerCase(Locale.ROOT);
    shown.set(
        naming().namesProperty().get().all().entrySet().stream()
            .filter(
                named ->
                    named.getKey().toLowerCase(Locale.ROOT).contains(wanted)
                        || named.getValue().toLowerCase(Locale.ROOT).contains(wanted))
            .map(named -> new NamedValue(named.getKey(), named.getValue()))
            .toList());
  }

  /// The name of a value; empty if it has none.
  String nameOf(String value) {
    return naming().namesProperty().get().of(value).orElse("");
  }

  /// Names a value; a blank name takes its name away.
  void name(String value, String name) {
    if (Names.isValue(value) && (name.isBlank() || Names.isName(name))) {
      naming().name(value.strip(), name);
    }
  }

  /// Adds the names of a table in a file, and tells what is wrong with its lines.
  void load(Path file) {
    var shortName = VisibleText.of(String.valueOf(file.getFileName()));
    runner.run(
        () -> NamesTable.of(text(file)),
        table -> loaded(shortName, table),
        thrown -> {
          if (thrown instanceof IOException unreadable) {
            var key =
                unreadable instanceof CharacterCodingException ? "names.notText" : "names.unread";
            workspace.tell(new Told(Told.Kind.FAILED, words.get(key, shortName), List.of()));
          } else {
            throw new IllegalStateException("the names could not be read", thrown);
          }
        });
  }

  private static String text(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no file");
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("too large");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private void loaded(String file, NamesTable table) {
    naming().replace(naming().namesProperty().get().with(table.names()));
    var errors =
        table.errors().stream()
            .limit(MOST_ERRORS)
            .map(error -> words.get("names.error." + error.what(), error.line()))
            .toList();
    var key = errors.isEmpty() ? "names.loaded" : "names.loadedSome";
    var kind = errors.isEmpty() ? Told.Kind.DONE : Told.Kind.WARNING;
    var text = words.get(key, file, table.names().size(), table.errors().size());
    workspace.tell(new Told(kind, text, errors));
  }
}
