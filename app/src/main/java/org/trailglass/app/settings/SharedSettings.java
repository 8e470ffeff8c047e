package org.trailglass.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The choices of a program with several windows. Each has settings of its own: what a person
/// changes in one is changed in all, but not how a window is arranged. A new window begins as the
/// one was left in which something was changed last, and so does the next start. FX thread only,
/// but for the first window, which may be made before.
public final class SharedSettings {
  private final SettingsFile file;
  private final ReadOnlyObjectWrapper<Choices> choices;
  private final List<Settings> windows = new ArrayList<>();
  private @Nullable Map<String, String> names;

  /// @param file where they are kept
  public SharedSettings(SettingsFile file) {
    this.file = file;
    this.choices = new ReadOnlyObjectWrapper<>(file.read());
  }

  /// The choices that were made last.
  public ReadOnlyObjectProperty<Choices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// The settings of a new window.
  public Settings forWindow() {
    var window = new Settings(new OfWindow());
    windows.add(window);
    return window;
  }

  /// Forgets those of a window that is closed.
  public void leave(Settings window) {
    windows.remove(window);
  }

  private void take(Choices changed) {
    choices.set(changed);
    List.copyOf(windows).stream()
        .filter(window -> window.now() != changed)
        .forEach(window -> window.adopt(changed));
    file.writeLater(changed);
  }

  private Map<String, String> names() {
    var known = names;
    if (known == null) {
      known = file.readNames();
      names = known;
    }
    return known;
  }

  /// What one window reads and writes.
  private final class OfWindow implements SettingsFile {
    private Map<String, String> known = Map.of();

    @Override
    public Choices read() {
      return choices.get();
    }

    @Override
    public void writeLater(Choices changed) {
      take(changed);
    }

    @Override
    public Map<String, String> readNames() {
      known = names();
      return known;
    }

    @Override
    public void writeNamesLater(Map<String, String> changed) {
      var merged = ThreeWay.<String, String>merged(known, changed, names());
      known = changed;
      names = merged;
      file.writeNamesLater(merged);
    }

    @Override
    public void flush() {
      file.flush();
    }
  }
}
