package org.trailglass.aws;

import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/// How long a store is waited for. Immutable.
///
/// @param attempts of a request that may succeed in a moment
/// @param connect for a connection
/// @param read for the next bytes of an answer
/// @param pause before the second attempt, at most; it doubles
record Patience(int attempts, Duration connect, Duration read, Duration pause) {

  /// A store that asks to slow down gets some 20 seconds to recover.
  static Patience usual() {
    return new Patience(7, Duration.ofSeconds(8), Duration.ofSeconds(20), Duration.ofMillis(500));
  }

  /// Tries again, and does not stop since other requests failed as well: a store that asks many
  /// connections to slow down is to be waited for by all of them.
  RetryStrategy retries() {
    var longer = BackoffStrategy.exponentialDelay(pause, Duration.ofSeconds(20));
    return AwsRetryStrategy.standardRetryStrategy().toBuilder()
        .maxAttempts(attempts)
        .backoffStrategy(longer)
        .throttlingBackoffStrategy(longer)
        .circuitBreakerEnabled(false)
        .build();
  }
}
