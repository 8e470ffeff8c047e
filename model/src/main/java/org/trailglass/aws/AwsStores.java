package org.trailglass.aws;

import java.net.ProxySelector;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.CodePrompt;
import org.trailglass.s3.ObjectStore;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.Stores;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// Connects to AWS and to what speaks S3 as AWS does. Keeps the sessions of roles, in memory, until
/// they end. Any thread.
public final class AwsStores implements Stores {
  private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,40}");

  private final CodePrompt prompt;
  private final Connections connections;
  private final Supplier<ProfileFile> files;
  private final Map<String, AwsSessionCredentials> sessions = new ConcurrentHashMap<>();

  /// @param prompt asks for the code that a role may want
  public AwsStores(CodePrompt prompt) {
    this(
        prompt,
        new Connections(Patience.usual(), ProxySelector.getDefault(), System.getenv()),
        ProfileFile::defaultProfileFile);
  }

  /// @param files reads the configuration files
  AwsStores(CodePrompt prompt, Connections connections, Supplier<ProfileFile> files) {
    this.prompt = prompt;
    this.connections = connections;
    this.files = files;
  }

  @Override
  public List<String> profiles() {
    try {
      return Profiles.read(files).names();
    } catch (LoginException broken) {
      // Said once one of them is used.
      return List.of();
    }
  }

  @Override
  public ObjectStore connect(S3Access access) throws S3Exception {
    try {
      return connect(access, Profiles.read(files));
    } catch (LoginException no) {
      throw new S3Exception(place(access), no.reason(), no.detail());
    }
  }

  private ObjectStore connect(S3Access access, Profiles profiles) throws S3Exception {
    var endpoint = endpoint(access);
    var region = access.region().isEmpty() ? profiles.region(access.profile()) : access.region();
    if (!REGION.matcher(region).matches()) {
      throw new S3Exception(place(access), Reason.WRONG_REGION, region);
    }
    var target = endpoint.orElseGet(() -> URI.create("https://s3." + region + ".amazonaws.com"));
    var below = new ArrayList<SdkAutoCloseable>();
    var clients = new LoginClients(profiles, connections, below::add);
    var logins = new Logins(clients, prompt, sessions);
    var credentials = logins.of(access);
    var http = connections.to(target);
    below.add(http);
    var faults =
        new AwsFaults(
            profiles, access.profile(), target.getHost(), connections.proxyTo(target).isPresent());
    var routes = new Routes();
    var client = client(access, profiles, region, credentials, http, routes);
    return new AwsStore(client, new ShortWay(routes, credentials, http), below, faults, access);
  }

  /// Redirects to the bucket's region are followed. Checksums beyond the length are left to what is
  /// inside the objects, and to TLS: stores that speak S3 differ in them.
  private S3Client client(
      S3Access access,
      Profiles profiles,
      String region,
      AwsCredentialsProvider credentials,
      SdkHttpClient http,
      Routes routes)
      throws S3Exception {
    var client =
        S3Client.builder()
            .region(Region.of(region))
            .credentialsProvider(credentials)
            .httpClient(http)
            .crossRegionAccessEnabled(true)
            .disableS3ExpressSessionAuth(true)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                configuration ->
                    configuration
                        .addExecutionInterceptor(new BoundedAnswers())
                        .addExecutionInterceptor(routes)
                        .defaultProfileFile(profiles.file())
                        .defaultProfileName(
                            access.profile().isEmpty() ? Profiles.usual() : access.profile())
                        .retryStrategy(connections.patience().retries()));
    endpoint(access).ifPresent(url -> client.endpointOverride(url).forcePathStyle(true));
    return client.build();
  }

  private static Optional<URI> endpoint(S3Access access) throws S3Exception {
    var text = access.endpoint().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var url = URI.create(text.contains("://") ? text : "https://" + text);
      boolean isWeb = List.of("http", "https").contains(url.getScheme());
      if (isWeb && url.getHost() != null && url.getUserInfo() == null) {
        return Optional.of(url);
      }
    } catch (IllegalArgumentException noUrl) {
      // As any other text that is none.
    }
    throw new S3Exception("s3://", Reason.UNREACHABLE, "");
  }

  private static String place(S3Access access) {
    return access.profile().isEmpty() ? "s3://" : "s3:// " + access.profile();
  }
}
