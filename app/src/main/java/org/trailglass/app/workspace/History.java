package org.trailglass.app.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a person did to the filter and to marks, in the order in which it was done, to be undone in
/// that order. Filters, with the events that were gone to, can be gone back through alone, as pages
/// are: they do not depend on marks, nor marks on them. FX thread only.
///
/// docs/decisions/0012-one-history.md says why.
public final class History {
  private static final int KEPT = 200;

  /// Of so many events the marks are kept, of all steps together. The last step is kept whatever it
  /// holds.
  static final int EVENTS_KEPT = 100_000;

  /// What was done.
  public enum Kind {
    /// Another filter was asked for.
    FILTER,
    /// A person went to another event, as along a link.
    EVENT,
    /// Events were marked, or no more.
    MARK,
    /// A note was written.
    NOTE;

    /// Whether it is gone back through as pages are: filters, and events that were gone to.
    private boolean isOfPages() {
      return this == FILTER || this == EVENT;
    }
  }

  private final Deque<Step<?>> done = new ArrayDeque<>();
  private final Deque<Step<?>> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Kind>> undoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Kind>> redoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canUndoFilter = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedoFilter = new ReadOnlyBooleanWrapper();
  private boolean isStepping;

  /// A change: what was, or, once it is undone, what would be.
  private static final class Step<T> {
    private final Kind kind;
    private final Supplier<T> now;
    private final Consumer<T> show;
    private final int events;
    private T other;

    Step(Kind kind, int events, T before, Supplier<T> now, Consumer<T> show) {
      this.kind = kind;
      this.events = events;
      this.other = before;
      this.now = now;
      this.show = show;
    }

    /// Whether nothing came of it: a person typed, and took it back by typing.
    boolean isIdle() {
      return other.equals(now.get());
    }

    void swap() {
      var shown = now.get();
      show.accept(other);
      other = shown;
    }
  }

  /// Notes a change that was made. What was undone of the same can be done again no more.
  ///
  /// @param before what was
  /// @param now tells what is
  /// @param show sets it
  <T> void did(Kind kind, T before, Supplier<T> now, Consumer<T> show) {
    did(new Step<>(kind, 0, before, now, show));
  }

  /// Notes a change of the marks of some events.
  ///
  /// @param events how many
  <T> void did(Kind kind, int events, T before, Supplier<T> now, Consumer<T> show) {
    did(new Step<>(kind, events, before, now, show));
  }

  private void did(Step<?> newStep) {
    undone.removeIf(step -> step.kind.isOfPages() == newStep.kind.isOfPages());
    done.push(newStep);
    while (done.size() > KEPT || done.size() > 1 && events() > EVENTS_KEPT) {
      done.removeLast();
    }
    tell();
  }

  private int events() {
    return done.stream().mapToInt(step -> step.events).sum();
  }

  /// The last change goes on, as when a person types: nothing may be left of it.
  void wentOn() {
    tell();
  }

  /// Marks were replaced by others: what was done to those before cannot be undone.
  void forgetMarks() {
    Predicate<Step<?>> isOfMarks = step -> !step.kind.isOfPages();
    done.removeIf(isOfMarks);
    undone.removeIf(isOfMarks);
    tell();
  }

  /// What would be undone next; empty if nothing can be.
  public ReadOnlyObjectProperty<Optional<Kind>> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /// What would be done again next; empty if nothing can be.
  public ReadOnlyObjectProperty<Optional<Kind>> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /// Whether there was another filter before this one, or another event that was gone from.
  public ReadOnlyBooleanProperty canUndoFilterProperty() {
    return canUndoFilter.getReadOnlyProperty();
  }

  /// Whether a person went back from a filter or an event.
  public ReadOnlyBooleanProperty canRedoFilterProperty() {
    return canRedoFilter.getReadOnlyProperty();
  }

  /// Whether a change is being undone or done again right now: it is no new one.
  public boolean isStepping() {
    return isStepping;
  }

  /// Takes the last change back.
  public void undo() {
    step(done, undone, kind -> true);
  }

  /// Makes the change again that was undone last.
  public void redo() {
    step(undone, done, kind -> true);
  }

  /// Goes back to the filter before this one, or to the event that was gone from, whatever was
  /// marked since.
  public void undoFilter() {
    step(done, undone, Kind::isOfPages);
  }

  /// Goes forth again.
  public void redoFilter() {
    step(undone, done, Kind::isOfPages);
  }

  private void step(Deque<Step<?>> from, Deque<Step<?>> to, Predicate<Kind> isWanted) {
    isStepping = true;
    try {
      next(from, isWanted)
          .ifPresent(
              step -> {
                to.push(step);
                step.swap();
              });
    } finally {
      isStepping = false;
    }
    tell();
  }

  private static Optional<Step<?>> next(Deque<Step<?>> from, Predicate<Kind> isWanted) {
    for (var steps = from.iterator(); steps.hasNext(); ) {
      var step = steps.next();
      if (isWanted.test(step.kind)) {
        steps.remove();
        if (!step.isIdle()) {
          return Optional.of(step);
        }
      }
    }
    return Optional.empty();
  }

  private void tell() {
    undoable.set(kinds(done).findFirst());
    redoable.set(kinds(undone).findFirst());
    canUndoFilter.set(kinds(done).anyMatch(Kind::isOfPages));
    canRedoFilter.set(kinds(undone).anyMatch(Kind::isOfPages));
  }

  /// Of what can be stepped to, the nearest first.
  private static Stream<Kind> kinds(Deque<Step<?>> steps) {
    return steps.stream().filter(step -> !step.isIdle()).map(step -> step.kind);
  }
}
