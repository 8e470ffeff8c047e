package org.trailglass.app.intake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.container.Origin;

/// Opens the sample incident, and knows it again. FX thread only.
public final class Sample {
  private final TaskRunner runner;
  private final Callable<Origin> writer;
  private Optional<Origin> written = Optional.empty();

  /// @param writer writes the sample incident somewhere and tells where
  public Sample(TaskRunner runner, Callable<Origin> writer) {
    this.runner = runner;
    this.writer = writer;
  }

  /// Writes it in the background.
  ///
  /// @param open takes it then
  public void open(Consumer<List<Origin>> open) {
    runner.run(
        writer,
        origin -> {
          written = Optional.of(origin);
          open.accept(List.of(origin));
        });
  }

  /// Whether something that was opened is the sample incident.
  public boolean is(Origin origin) {
    return written.filter(origin::equals).isPresent();
  }
}
