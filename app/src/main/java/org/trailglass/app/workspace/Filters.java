package org.trailglass.app.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The filter that is asked for, and those before it. FX thread only.
final class Filters {
  private static final int KEPT = 200;

  final ReadOnlyObjectWrapper<Filter> current = new ReadOnlyObjectWrapper<>(Filter.none());
  final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final Deque<Filter> before = new ArrayDeque<>();
  private final Deque<Filter> after = new ArrayDeque<>();

  /// The last filter is still being typed: the next one takes its place and is no step of its own.
  private boolean isTyping;

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
    if (!isTyping || !isTyped) {
      before.push(old);
      if (before.size() > KEPT) {
        before.removeLast();
      }
    }
    after.clear();
    isTyping = isTyped;
    show(filter);
  }

  void undo() {
    if (!before.isEmpty()) {
      after.push(current.get());
      isTyping = false;
      show(before.pop());
    }
  }

  void redo() {
    if (!after.isEmpty()) {
      before.push(current.get());
      isTyping = false;
      show(after.pop());
    }
  }

  private void show(Filter filter) {
    current.set(filter);
    canUndo.set(!before.isEmpty());
    canRedo.set(!after.isEmpty());
  }
}
