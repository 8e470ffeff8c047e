package org.trailglass.app.buckets;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.VisibleText;
import org.trailglass.s3.ObjectCache;

/// What is kept of buckets on this computer: how much it is, how much it may be, and away with it.
/// FX thread only.
public final class CacheViewModel {
  private static final long GIGABYTE = 1L << 30;
  private static final List<Long> LIMITS =
      Stream.of(1, 2, 5, 10, 20, 50, 100, 200).map(number -> number * GIGABYTE).toList();

  private final Settings settings;
  private final Supplier<ObjectCache> cache;
  private final Latest<Long> latest;
  private final ReadOnlyObjectWrapper<Optional<Long>> used =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

  /// What is done to the cache before its size is asked for. In the background.
  @FunctionalInterface
  private interface Step {
    void take(ObjectCache cache) throws IOException;
  }

  /// @param runner looks at the disk
  /// @param cache asked for in the background, and first when it is needed
  public CacheViewModel(Settings settings, TaskRunner runner, Supplier<ObjectCache> cache) {
    this.settings = settings;
    this.cache = cache;
    this.latest = new Latest<>(runner);
  }

  /// How many bytes are kept; empty while that is not known.
  ReadOnlyObjectProperty<Optional<Long>> usedProperty() {
    return used.getReadOnlyProperty();
  }

  /// Why the disk did not do what was wanted; empty if it did.
  ReadOnlyStringProperty faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// How many bytes may be kept.
  ObservableValue<Long> limit() {
    return settings.of(Choices::cacheBytes);
  }

  /// The limits to choose from.
  List<Long> limits() {
    return Stream.concat(LIMITS.stream(), Stream.of(limit().getValue()))
        .distinct()
        .sorted()
        .toList();
  }

  /// Looks how much is kept.
  void look() {
    ask(kept -> {});
  }

  /// Sets how much may be kept; what is more goes.
  void limit(long bytes) {
    settings.change(choices -> choices.withCacheBytes(bytes));
    ask(kept -> kept.setLimit(bytes));
  }

  /// Takes everything away that no load waits for.
  void clear() {
    ask(ObjectCache::clear);
  }

  private void ask(Step step) {
    fault.set("");
    latest.ask(
        () -> {
          var kept = cache.get();
          step.take(kept);
          return kept.size();
        },
        bytes -> used.set(Optional.of(bytes)),
        this::failed);
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof IOException disk) {
      fault.set(VisibleText.of(String.valueOf(disk.getMessage())));
    } else {
      throw new IllegalStateException("the cache failed", thrown);
    }
  }
}
