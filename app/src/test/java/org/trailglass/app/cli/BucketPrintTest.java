package org.trailglass.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.aws.TestStores;
import org.trailglass.s3.S3Buckets;
import org.trailglass.testserver.Fault;
import org.trailglass.testserver.FaultProxy;
import org.trailglass.testserver.Request;
import org.trailglass.testserver.S3Server;
import org.trailglass.testserver.TrailFixture;

/// The command line against a real server.
class BucketPrintTest {
  private static final TrailFixture TRAIL =
      new TrailFixture(
          "",
          "",
          List.of("111122223333"),
          List.of("us-east-1", "eu-west-1"),
          LocalDate.of(2026, 9, 1),
          5);

  private final S3Server server = S3Server.shared();
  private final FaultProxy proxy = FaultProxy.before(server.endpoint());
  private final String bucket = server.newBucket("print");
  private final List<String> keys = TRAIL.writeTo(server, bucket);
  private final Path folder;
  private final S3Buckets buckets;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  BucketPrintTest(@TempDir Path folder) {
    this.folder = folder;
    buckets = TestStores.buckets(folder.resolve("cache"));
  }

  @AfterEach
  void close() {
    buckets.close();
    proxy.close();
  }

  private int run(String command, String... arguments) {
    out.reset();
    err.reset();
    var access = TestStores.to(proxy.endpoint());
    var all = new ArrayList<>(List.of(command, "--endpoint", access.endpoint()));
    if (!access.profile().isEmpty()) {
      all.addAll(List.of("--profile", access.profile()));
    }
    all.addAll(List.of(arguments));
    return new Trailglass(out, err).withStores(prompt -> buckets).run(all.toArray(String[]::new));
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private String url() {
    return "s3://" + bucket;
  }

  @Test
  void printsWhatLiesInABucket() {
    int exitCode = run("print", "--format", "count", url());

    assertThat(out()).isEqualTo("10\n");
    assertThat(err()).isEmpty();
    assertThat(exitCode).isZero();
  }

  @Test
  void readsOnlyTheTimeThatIsAskedFor() {
    int exitCode =
        run("print", "--format", "count", "--from", "2026-09-02", "--to", "2026-09-02", url());

    assertThat(out()).isEqualTo("2\n");
    assertThat(err().lines())
        .containsExactly(
            "Files that were delivered from 2026-09-02 to 2026-09-03 are read, since CloudTrail"
                + " may deliver a file a day after its events",
            "Only events of the chosen time are printed, as with --query 'time >= 2026-09-02 time"
                + " <= 2026-09-02'; 2 other events were read");
    assertThat(exitCode).isZero();
  }

  @Test
  void readsOnlyTheRegionsAndKindsThatAreAskedFor() {
    run("print", "--format", "count", "--region", "eu-west-1", "--kind", "management", url());
    assertThat(out()).isEqualTo("5\n");

    run("top", "--field", "region", "--format", "json", "--account", "999999999999", url());
    assertThat(out()).doesNotContain("eu-west-1");
  }

  @Test
  void mixesBucketsWithFiles() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("one.json"),
            "{\"Records\":[{\"eventVersion\":\"1.08\",\"eventName\":\"A\"}]}");
    var other = server.newBucket("other");
    TRAIL.writeTo(server, other);

    run("print", "--format", "count", url(), file.toString(), "s3://" + other + "/AWSLogs/");

    assertThat(out()).isEqualTo("11\n");
  }

  @Test
  void narrowsFilesByTheTimeToo() throws IOException {
    var text =
        "{\"Records\":[{\"eventName\":\"A\",\"eventTime\":\"2026-09-01T00:00:00Z\"},"
            + "{\"eventName\":\"B\",\"eventTime\":\"2026-09-02T00:00:00Z\"}]}";
    var file = Files.writeString(folder.resolve("two.json"), text);

    int exitCode =
        new Trailglass(out, err)
            .run("print", "--format", "count", "--from", "2026-09-01T12:00Z", file.toString());

    assertThat(out()).isEqualTo("1\n");
    assertThat(err()).contains("1 other event was read").doesNotContain("delivered");
    assertThat(exitCode).isZero();
  }

  @Test
  void tellsWhatReadingTakesAndReadsNothing() {
    run("print", "--format", "count", "--region", "us-east-1", url());

    int exitCode = run("print", "--estimate", url());

    assertThat(out()).contains("\"objects\": 10,", "\"cachedObjects\": 5,", "\"dollars\": 0");
    assertThat(proxy.requests().stream().filter(Request::isGet)).hasSize(5);
    assertThat(exitCode).isZero();
  }

  @Test
  void tellsWhatIsDeniedAndPrintsTheRest() {
    proxy.fail(
        request -> request.isGet() && request.path().endsWith(keys.getFirst()),
        Fault.error(403, "AccessDenied"));

    int exitCode = run("print", "--format", "count", url());

    assertThat(out()).isEqualTo("9\n");
    assertThat(err()).startsWith("s3://" + bucket + "/" + keys.getFirst() + ": ");
    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void tellsWhatAnEstimateLeavesOut() {
    proxy.fail(
        request -> request.isList() && request.target().contains("us-east-1%2F"),
        Fault.error(403, "AccessDenied"));

    int exitCode = run("print", "--estimate", url());

    assertThat(out()).contains("\"objects\": 5,");
    assertThat(err()).contains("us-east-1/: ").hasLineCount(1);
    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void tellsThatThereIsNoSuchBucket() {
    int exitCode = run("print", "s3://no-such-bucket-here");

    assertThat(err()).startsWith("s3://no-such-bucket-here");
    assertThat(exitCode).isEqualTo(2);
    assertThat(run("print", "--estimate", "s3://no-such-bucket-here")).isEqualTo(2);
  }

  @Test
  void drawsHowFarItIsWhereSomebodyWatches() {
    var streams = new Streams(InputStream.nullInputStream(), out, err, true);

    var endpoint = proxy.endpoint().toString();
    new Trailglass(streams)
        .withStores(prompt -> buckets)
        .run("print", "--format", "count", "--endpoint", endpoint, "--profile", "tests", url());

    assertThat(out()).isEqualTo("10\n");
    assertThat(err()).contains("\r10 of 10 files, ").contains(" MB, 10 events");
    assertThat(err().substring(0, err().length() - 1)).as("taken away at the end").endsWith(" ");
    assertThat(err()).endsWith("\r").doesNotContain("\n");
  }

  @Test
  void refusesWhatItCannotMean() {
    assertThat(run("print", "--from", "yesterday", url())).isEqualTo(2);
    assertThat(err()).contains("'yesterday' is no time like 2024-03-01");
    assertThat(run("print", "--from", "2026-09-02", "--to", "2026-09-01", url())).isEqualTo(2);
    assertThat(err()).contains("--from must be before --to");
    assertThat(run("print", "--kind", "none", url())).isEqualTo(2);
    assertThat(err()).contains("management, insight");
    assertThat(run("print", "s3://")).isEqualTo(2);
    assertThat(err()).contains("names no bucket");
    assertThat(run("print", "https://user:secret@host/?X-Amz-Signature=secret")).isEqualTo(2);
    assertThat(err()).contains("'https://host/' names no bucket").doesNotContain("secret");
    assertThat(run("print", folder.toString())).isEqualTo(2);
    assertThat(err()).contains("go with a path like s3://bucket/prefix");
  }
}
