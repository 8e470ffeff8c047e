package org.trailglass.aws;

import java.net.URI;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// Makes what asks the services of AWS that hand out credentials. The SDK's own clients go through
/// no proxy that only `HTTPS_PROXY` names. Any thread.
///
/// @param below takes what is to be closed with the connection
record LoginClients(Profiles profiles, Connections connections, Consumer<SdkAutoCloseable> below) {

  /// A client that is closed with the connection.
  ///
  /// @param builder knows who signs, if anybody does
  /// @param profile may say where the service is, for those who have it elsewhere
  /// @param host of the service, where no profile says otherwise
  <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkAutoCloseable>
      C client(B builder, String profile, String region, String host) {
    var http = connections.to(URI.create("https://" + host));
    var client =
        builder
            .region(Region.of(region))
            .httpClient(http)
            .overrideConfiguration(
                configuration ->
                    configuration
                        .defaultProfileFile(profiles.file())
                        .defaultProfileName(profile)
                        .retryStrategy(connections.patience().retries()))
            .build();
    below.accept(client);
    below.accept(http);
    return client;
  }
}
