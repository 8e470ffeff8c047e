package org.trailglass.app.workspace;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The names of values of the moment, and the verbs that change them. FX thread only.
public final class Naming {
  private final ReadOnlyObjectWrapper<Names> names = new ReadOnlyObjectWrapper<>(Names.none());
  private final ReadOnlyObjectWrapper<Optional<Wish>> wish =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// A wish that a person is asked for the name of a value. Immutable.
  ///
  /// @param number makes two wishes for the same value differ
  public record Wish(String value, long number) {}

  /// The names: for whoever shows a value.
  public ReadOnlyObjectProperty<Names> namesProperty() {
    return names.getReadOnlyProperty();
  }

  /// The newest wish to name a value.
  public ReadOnlyObjectProperty<Optional<Wish>> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  /// Wishes that a person is asked for the name of a value.
  public void ask(String value) {
    if (Names.isValue(value)) {
      wish.set(Optional.of(new Wish(value, wish.get().map(Wish::number).orElse(0L) + 1)));
    }
  }

  /// Names a value; a blank name takes its name away.
  public void name(String value, String name) {
    replace(names.get().with(value, name));
  }

  /// Takes other names.
  public void replace(Names others) {
    if (!others.equals(names.get())) {
      names.set(others);
    }
  }
}
