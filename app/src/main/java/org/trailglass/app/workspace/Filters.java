package org.trailglass.app.workspace;

import javafx.beans.property.ReadOnlyObjectWrapper;

/// The filter that is asked for. FX thread only.
final class Filters {
  final ReadOnlyObjectWrapper<Filter> current = new ReadOnlyObjectWrapper<>(Filter.none());
  private final History history;

  /// The last filter is still being typed: the next one takes its place and is no step of its own.
  private boolean isTyping;

  /// @param history takes each change
  Filters(History history) {
    this.history = history;
  }

  /// Asks for a filter, which is a step that can be undone.
  void set(Filter filter) {
    change(filter, false);
  }

  /// Asks for a filter while a person types: all that is typed in one go is one step.
  void type(Filter filter) {
    change(filter, true);
  }

  /// The person stopped typing: what comes next is another step.
  void settle() {
    isTyping = false;
  }

  private void change(Filter filter, boolean isTyped) {
    var old = current.get();
    if (filter.equals(old)) {
      return;
    }
    boolean isGoingOn = isTyping && isTyped;
    isTyping = isTyped;
    current.set(filter);
    if (isGoingOn) {
      history.wentOn();
    } else {
      history.did(History.Kind.FILTER, old, current::get, this::show);
    }
  }

  /// Shows a filter: whoever does so notes the step.
  void show(Filter filter) {
    isTyping = false;
    current.set(filter);
  }
}
