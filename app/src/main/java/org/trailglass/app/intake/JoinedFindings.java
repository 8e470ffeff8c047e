package org.trailglass.app.intake;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// What was found in the sources beside events, of all of them together. FX thread only.
public final class JoinedFindings {
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Skip>> skips = new ReadOnlyObjectWrapper<>(List.of());

  private List<Integer> collected = List.of();

  /// The problems of all sources, in source order. The list is immutable.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// What was left out of all sources, in source order. The list is immutable.
  public ReadOnlyObjectProperty<List<Skip>> skipsProperty() {
    return skips.getReadOnlyProperty();
  }

  /// The sources changed.
  public void collect(List<SourceState> list) {
    var now = sizes(list);
    if (!now.equals(collected)) {
      collected = now;
      problems.set(JoinedList.of(list.stream().map(state -> state.report().problems()).toList()));
      skips.set(JoinedList.of(list.stream().map(state -> state.report().skips()).toList()));
    }
  }

  /// A load only ever adds findings, so that these tell whether something is new without comparing
  /// the findings.
  private static List<Integer> sizes(List<SourceState> list) {
    return list.stream()
        .flatMap(
            state ->
                Stream.of(
                    state.number(),
                    state.report().problems().size(),
                    state.report().skips().size()))
        .toList();
  }
}
