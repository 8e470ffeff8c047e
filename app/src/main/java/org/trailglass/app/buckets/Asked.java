package org.trailglass.app.buckets;

import java.util.Optional;
import org.trailglass.s3.S3Exception;

/// How far a question to a store is. Immutable.
///
/// @param <T> the answer
sealed interface Asked<T> {

  /// What is known by now.
  default Optional<T> known() {
    return switch (this) {
      case Nothing<T>(), Failed<T> _ -> Optional.empty();
      case Running<T>(var soFar) -> soFar;
      case Done<T>(var answer) -> Optional.of(answer);
    };
  }

  /// Whether an answer is awaited.
  default boolean isRunning() {
    return this instanceof Running;
  }

  /// Nothing was asked.
  record Nothing<T>() implements Asked<T> {}

  /// @param soFar the answer as far as it goes
  record Running<T>(Optional<T> soFar) implements Asked<T> {}

  /// @param answer may be one that was stopped
  record Done<T>(T answer) implements Asked<T> {}

  /// There is no answer.
  record Failed<T>(S3Exception why) implements Asked<T> {}
}
