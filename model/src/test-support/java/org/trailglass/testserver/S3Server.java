package org.trailglass.testserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// A real S3 server (S3Proxy, objects in memory) on a port of this machine that was free; it checks
/// signatures. One for all tests of a process. Any thread.
public final class S3Server {
  /// The only key that it knows.
  public static final String KEY_ID = "AKIATRAILGLASSTESTS";

  /// The secret of that key.
  public static final String SECRET = "a-secret-of-the-tests";

  /// As Jetty says it: `Started …ServerConnector@…{HTTP/1.1, (http/1.1)}{127.0.0.1:35419}`.
  private static final Pattern STARTED =
      Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)\\}");

  private static final AtomicInteger BUCKETS = new AtomicInteger();

  private final URI endpoint;
  private final S3Client client;
  private final Set<String> publicBuckets = ConcurrentHashMap.newKeySet();

  private S3Server(URI endpoint) {
    this.endpoint = endpoint;
    this.client =
        S3Client.builder()
            .endpointOverride(endpoint)
            .forcePathStyle(true)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY_ID, SECRET)))
            .build();
  }

  /// The server of this process, which is started when it is asked for first.
  public static S3Server shared() {
    return Shared.SERVER;
  }

  /// The URL that it answers at.
  public URI endpoint() {
    return endpoint;
  }

  /// Makes a bucket that no other test knows.
  ///
  /// @param name how it begins
  public String newBucket(String name) {
    var bucket = name + "-" + BUCKETS.incrementAndGet();
    client.createBucket(request -> request.bucket(bucket));
    return bucket;
  }

  /// Makes a bucket that everybody may list, and whose objects everybody may read.
  public String newPublicBucket(String name) {
    var bucket = newBucket(name);
    client.putBucketAcl(request -> request.bucket(bucket).acl("public-read"));
    publicBuckets.add(bucket);
    return bucket;
  }

  /// Writes an object.
  public void put(String bucket, String key, byte[] bytes) {
    var rights = publicBuckets.contains(bucket) ? "public-read" : "private";
    client.putObject(
        request -> request.bucket(bucket).key(key).acl(rights), RequestBody.fromBytes(bytes));
  }

  /// Removes an object.
  public void delete(String bucket, String key) {
    client.deleteObject(request -> request.bucket(bucket).key(key));
  }

  private static S3Server start() {
    try {
      var settings = Files.createTempFile("s3proxy", ".properties");
      Files.writeString(settings, settings());
      var process = fork(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      var said = process.inputReader(StandardCharsets.UTF_8);
      var port = port(said);
      Files.delete(settings);
      Thread.ofPlatform().daemon().name("s3-server-log").start(() -> readOn(said));
      return new S3Server(URI.create("http://127.0.0.1:" + port));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String settings() {
    return """
    s3proxy.endpoint=http://127.0.0.1:0
    s3proxy.authorization=aws-v4
    s3proxy.identity=%s
    s3proxy.credential=%s
    jclouds.provider=transient-nio2
    jclouds.identity=none
    jclouds.credential=none
    """
        .formatted(KEY_ID, SECRET);
  }

  private static Process fork(Path settings) throws IOException {
    var jar = System.getProperty("s3proxy.jar", "target/tools/s3proxy.jar");
    var ours = ServerProcess.class.getProtectionDomain().getCodeSource().getLocation();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            Path.of(URI.create(ours.toString())) + System.getProperty("path.separator") + jar,
            ServerProcess.class.getName(),
            "--properties",
            settings.toString());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String port(BufferedReader said) throws IOException {
    var all = new StringBuilder();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      var started = STARTED.matcher(line);
      if (started.find()) {
        return started.group(1);
      }
      all.append(line).append('\n');
    }
    throw new IOException("the S3 server did not start:\n" + all);
  }

  /// Reads what the server says, so that it never waits for a reader.
  private static void readOn(BufferedReader said) {
    try {
      while (said.readLine() != null) {
        // Its log is of no interest once it runs.
      }
    } catch (IOException ended) {
      // So has the server.
    }
  }

  /// Starts the server once, when it is first asked for.
  private static final class Shared {
    private static final S3Server SERVER = start();
  }
}
