package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.store.EventStore;

/// Who stands behind each event of a snapshot, and through which credentials: a forest of steps.
/// Immutable; any thread.
///
/// A step is all that was done with the same credentials: a long-term key, a session, or what a
/// principal did without any. Its {@link Link} leads to the step that got it the credentials, with
/// the event that says so. Files may be read in any order: first all callers and all calls that
/// hand credentials on are collected, then they are joined. How they are handed on is told by the
/// IAM user guide, "Temporary security credentials", and the CloudTrail user guide, "userIdentity
/// element".
public final class Lineage {
  /// The step of an event whose record says nothing of who made the request.
  public static final int NO_STEP = -1;

  private static final Set<FieldPath> FIELDS =
      Stream.of(
              SetField.PRINCIPAL,
              SetField.SESSION,
              SetField.ORIGIN,
              SetField.ORIGIN_KEY,
              SetField.CHAIN,
              SetField.CHAIN_DEPTH)
          .map(SetField::path)
          .collect(Collectors.toUnmodifiableSet());

  private final EventStore store;
  private final List<Step> steps;
  private final int[] stepOfRow;
  private final int[] origins;
  private final Children children;

  Lineage(EventStore store, List<Step> steps, int[] stepOfRow) {
    this.store = store;
    this.steps = List.copyOf(steps);
    this.stepOfRow = stepOfRow;
    this.origins = Chains.origins(this.steps);
    this.children = Children.of(this.steps);
  }

  /// The lineage of the store without events.
  public static Lineage empty() {
    return new Lineage(EventStore.empty(), List.of(), new int[0]);
  }

  /// Works out who stands behind the events of a snapshot. Looks at every event a few times, which
  /// is nothing for the thread of a window; uses the common pool.
  ///
  /// @param isOvertaken asked now and then; once it says yes the work ends
  /// @throws CancellationException if it was overtaken
  public static Lineage of(EventStore store, BooleanSupplier isOvertaken) {
    return new LineageBuilder(store, isOvertaken).build();
  }

  /// The snapshot, without layers.
  public EventStore store() {
    return store;
  }

  /// All steps, by their number; those without an event were given and never used.
  public List<Step> steps() {
    return steps;
  }

  /// The number of the step of a row, {@link #NO_STEP} if it has none.
  public int stepOf(int row) {
    return stepOfRow[row];
  }

  /// The step of a row.
  public Optional<Step> step(int row) {
    return stepOfRow[row] == NO_STEP ? Optional.empty() : Optional.of(steps.get(stepOfRow[row]));
  }

  /// The step that a step got its credentials from.
  public Optional<Step> parent(Step step) {
    return step.link().map(link -> steps.get(link.parent()));
  }

  /// The step with which a step's chain begins: itself, if it has no link.
  public Step origin(Step step) {
    return steps.get(origins[step.number()]);
  }

  /// The steps from the origin to a step, both included.
  public List<Step> chain(Step step) {
    var chain = new ArrayList<Step>();
    for (var at = Optional.of(step); at.isPresent(); at = parent(at.get())) {
      chain.add(at.get());
    }
    Collections.reverse(chain);
    return chain;
  }

  /// The steps that got their credentials from a step, in the order of their numbers.
  public List<Step> children(Step step) {
    return children.of(step.number()).mapToObj(steps::get).toList();
  }

  /// A step and all that its credentials led to, each before those that it led to.
  public List<Step> descent(Step step) {
    var descent = new ArrayList<>(List.of(step));
    for (int i = 0; i < descent.size(); i++) {
      descent.addAll(children(descent.get(i)));
    }
    return descent;
  }

  /// Whether a field is one that {@link #on} gives a snapshot.
  public static boolean gives(FieldPath field) {
    return FIELDS.contains(field);
  }

  /// Checks that a snapshot is the one whose lineage this is, with whatever layers.
  ///
  /// @throws IllegalArgumentException if it is another snapshot
  public void requireSame(EventStore same) {
    if (same.plain() != store) {
      throw new IllegalArgumentException("the lineage is that of another snapshot");
    }
  }

  /// A snapshot of the same rows with the fields that follow from this: {@link
  /// SetField#PRINCIPAL} and the others up to `chain.depth`.
  ///
  /// @param same this snapshot with whatever layers
  /// @throws IllegalArgumentException if it is another snapshot
  public EventStore on(EventStore same) {
    requireSame(same);
    return LineageLayers.of(this, same);
  }
}
