package org.trailglass.app.settings;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The choices of this moment; a change is seen at once and written a little later. FX thread only.
///
/// `settings.change(kept -> kept.withTheme(DARK))` changes one, `settings.of(Choices::theme)`
/// watches one.
public final class Settings {
  private final ReadOnlyObjectWrapper<Choices> choices;
  private final SettingsFile file;

  /// @param file where they are kept
  public Settings(SettingsFile file) {
    this.file = file;
    this.choices = new ReadOnlyObjectWrapper<>(file.read());
  }

  /// The choices of this moment.
  public Choices now() {
    return choices.get();
  }

  /// All choices, to be watched.
  public ReadOnlyObjectProperty<Choices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// One choice, to be watched: it fires only when that one changes. Keep the value that is
  /// returned as long as it is to fire.
  public <T> ObservableValue<T> of(Function<? super Choices, ? extends T> choice) {
    return choices.map(choice);
  }

  /// Changes choices.
  public void change(UnaryOperator<Choices> change) {
    var changed = change.apply(choices.get());
    if (!changed.equals(choices.get())) {
      choices.set(changed);
      file.writeLater(changed);
    }
  }

  /// Takes over what another window changed, which has written it.
  void adopt(Choices changed) {
    choices.set(changed.withWindowOf(choices.get()));
  }

  /// The names of values, as they were kept.
  public Map<String, String> names() {
    return file.readNames();
  }

  /// Keeps the names of values.
  public void keepNames(Map<String, String> names) {
    file.writeNamesLater(names);
  }
}
