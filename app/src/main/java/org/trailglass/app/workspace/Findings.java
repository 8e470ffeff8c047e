package org.trailglass.app.workspace;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// What was found in the sources beside events, of all of them together. FX thread only.
final class Findings {
  final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<List<Skip>> skips = new ReadOnlyObjectWrapper<>(List.of());

  /// The sources changed.
  void collect(List<SourceState> old, List<SourceState> list) {
    if (!sizes(old).equals(sizes(list))) {
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
