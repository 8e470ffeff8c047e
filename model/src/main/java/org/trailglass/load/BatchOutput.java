package org.trailglass.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trailglass.container.Receipt;
import org.trailglass.event.FieldPath;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;
import org.trailglass.store.Segment;
import org.trailglass.store.StreamText;

/// What the reading of one batch gives, in order: written by the task that reads, taken by the
/// publisher. Any thread.
final class BatchOutput {

  /// One thing read.
  sealed interface Part {}

  /// A stream begins. Streams are numbered from 0 in the batch.
  record StreamBegun(StreamText text) implements Part {}

  /// Rows of the streams begun so far.
  ///
  /// @param exploded the parents whose keys became values in them
  record Rows(Segment segment, Set<FieldPath> exploded) implements Part {}

  /// A stream's end.
  record StreamEnded(
      int stream,
      String member,
      Optional<Receipt> receipt,
      long textBytes,
      long problems,
      long skipped)
      implements Part {}

  /// An item's end.
  record ItemEnded(String name, Receipt receipt) implements Part {}

  /// What was found wrong or left out since the last such part.
  ///
  /// @param unlisted how many problems of each kind were only counted
  record Found(List<Problem> problems, Map<String, Long> unlisted, List<Skip> skips)
      implements Part {}

  private List<Part> parts = new ArrayList<>();
  private boolean isDone;

  synchronized void add(Part part) {
    parts.add(part);
  }

  synchronized void end() {
    isDone = true;
  }

  /// Whether the batch is read and all its parts were taken.
  synchronized boolean isExhausted() {
    return isDone && parts.isEmpty();
  }

  /// Hands over what there is.
  synchronized List<Part> take() {
    var taken = parts;
    parts = new ArrayList<>();
    return taken;
  }
}
