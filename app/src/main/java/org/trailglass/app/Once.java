package org.trailglass.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for. FX thread, or one other.
final class Once<V> implements Supplier<V> {
  private final Supplier<? extends V> maker;
  private @Nullable V made;

  /// @param maker is run once at most
  Once(Supplier<? extends V> maker) {
    this.maker = maker;
  }

  @Override
  public V get() {
    var value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
