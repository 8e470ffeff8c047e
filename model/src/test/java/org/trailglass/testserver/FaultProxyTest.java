package org.trailglass.testserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
  private final S3Server server = S3Server.shared();
  private final String bucket = server.newPublicBucket("proxied");

  @Test
  void passesOnWhatNoRuleIsAbout() throws IOException {
    server.put(bucket, "a.txt", "hello".getBytes(StandardCharsets.UTF_8));
    try (var proxy = FaultProxy.before(server.endpoint())) {
      assertThat(get(proxy, "a.txt")).isEqualTo("hello");
      assertThat(proxy.requests()).hasToString("[GET /" + bucket + "/a.txt]");
    }
  }

  @Test
  void failsAsOftenAsItIsTold() throws IOException {
    server.put(bucket, "b.txt", "hello".getBytes(StandardCharsets.UTF_8));
    try (var proxy = FaultProxy.before(server.endpoint())) {
      proxy.fail(Request::isGet, Fault.slowDown(), 1);

      assertThatThrownBy(() -> get(proxy, "b.txt")).hasMessageContaining("503");
      assertThat(get(proxy, "b.txt")).isEqualTo("hello");
    }
  }

  @Test
  void cutsABody() {
    server.put(bucket, "c.txt", "hello".getBytes(StandardCharsets.UTF_8));
    try (var proxy = FaultProxy.before(server.endpoint())) {
      proxy.fail(Request::isGet, new Fault.Cut(2, true));

      assertThatThrownBy(() -> get(proxy, "c.txt")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void writesATrail() {
    var keys = TrailFixture.ofThreeAccounts().writeTo(server, bucket);

    assertThat(keys).hasSize(360).doesNotHaveDuplicates();
  }

  private String get(FaultProxy proxy, String key) throws IOException {
    var url = URI.create(proxy.endpoint() + "/" + bucket + "/" + key).toURL();
    var connection = (HttpURLConnection) url.openConnection();
    try (var in = connection.getInputStream()) {
      var bytes = in.readAllBytes();
      if (connection.getContentLengthLong() != bytes.length) {
        throw new IOException("a short body");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
