package org.trailglass.aws;

import java.io.UncheckedIOException;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/// Credentials whose lack has a reason. Any thread.
///
/// @param provider the SDK's, whose messages may hold what a command printed or a file says
/// @param profile empty for the default chain
record CheckedCredentials(AwsCredentialsProvider provider, Profiles profiles, String profile)
    implements AwsCredentialsProvider {

  @Override
  public AwsCredentials resolveCredentials() {
    try {
      return provider.resolveCredentials();
    } catch (SdkException
        | IllegalStateException
        | IllegalArgumentException
        | UncheckedIOException failed) {
      throw AwsFaults.ofLogin(failed, profiles, profile);
    }
  }
}
