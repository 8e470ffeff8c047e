package org.trailglass.aws;

import java.io.ByteArrayInputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.trailglass.s3.CodePrompt;
import org.trailglass.s3.ObjectCache;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Buckets;
import org.trailglass.s3.Stores;
import org.trailglass.testserver.S3Server;
import software.amazon.awssdk.profiles.ProfileFile;

/// Stores as a test wants them: they try again at once, and know the profiles that the test writes.
/// Any thread.
public final class TestStores {
  /// The profile with the key of the {@link S3Server}.
  public static final String PROFILE = "tests";

  /// Waits long for an answer, which a busy machine may give late.
  private static final Patience PATIENT = patience(Duration.ofSeconds(30));

  private TestStores() {}

  /// Stores that know the key of the server.
  public static Stores ofServer() {
    return of(serverProfile(), (_, _) -> Optional.empty());
  }

  /// The same, which take a server that says nothing for half a second for silent.
  static Stores ofSilentServer() {
    return of(
        serverProfile(), (_, _) -> Optional.empty(), Map.of(), patience(Duration.ofMillis(500)));
  }

  private static Patience patience(Duration read) {
    return new Patience(3, Duration.ofSeconds(30), read, Duration.ofMillis(1));
  }

  /// Buckets of the server.
  ///
  /// @param cache the folder that takes what is downloaded, a megabyte at most
  public static S3Buckets buckets(Path cache) {
    return buckets(cache, Executors.newVirtualThreadPerTaskExecutor());
  }

  /// The same, whose downloads somebody waits for.
  public static S3Buckets buckets(Path cache, Executor downloads) {
    return new S3Buckets(ofServer(), new ObjectCache(cache, 1 << 20), downloads);
  }

  /// How the server, or a proxy before it, is spoken to.
  public static S3Access to(URI endpoint) {
    return new S3Access(PROFILE, "", endpoint.toString(), false, false);
  }

  /// Stores that know the profiles of a configuration file, and no other.
  ///
  /// @param configuration its text
  public static Stores of(String configuration, CodePrompt prompt) {
    return of(configuration, prompt, Map.of());
  }

  static Stores of(String configuration, CodePrompt prompt, Map<String, String> environment) {
    return of(configuration, prompt, environment, PATIENT);
  }

  private static Stores of(
      String configuration, CodePrompt prompt, Map<String, String> environment, Patience patience) {
    return new AwsStores(
        prompt,
        new Connections(patience, ProxySelector.getDefault(), environment),
        () -> file(configuration));
  }

  /// The profile of the server, as a configuration file has it.
  static String serverProfile() {
    return """
    [profile %s]
    aws_access_key_id = %s
    aws_secret_access_key = %s
    region = us-east-1
    """
        .formatted(PROFILE, S3Server.KEY_ID, S3Server.SECRET);
  }

  static ProfileFile file(String configuration) {
    return ProfileFile.builder()
        .content(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)))
        .type(ProfileFile.Type.CONFIGURATION)
        .build();
  }
}
