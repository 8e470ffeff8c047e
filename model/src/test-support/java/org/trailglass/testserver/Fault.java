package org.trailglass.testserver;

import java.util.Map;

/// What goes wrong with an answer. Immutable.
public sealed interface Fault {

  /// Nothing: the answer as it is.
  record None() implements Fault {}

  /// Another answer than the server's, which never sees the request.
  ///
  /// @param headers beside the usual ones
  record Answer(int status, Map<String, String> headers, String body) implements Fault {
    public Answer {
      headers = Map.copyOf(headers);
    }
  }

  /// The connection ends inside the answer.
  ///
  /// @param bytes of the body that still come; -1 where not even the head does
  /// @param isReset whether it ends by a reset, not in order
  record Cut(long bytes, boolean isReset) implements Fault {}

  /// The server's answer with another value of a header.
  record Header(String name, String value) implements Fault {}

  /// The server's head, some bytes of the body, and then nothing, until the proxy is closed.
  ///
  /// @param bytes of the body that still come; -1 where not even the head does
  record Stall(long bytes) implements Fault {}

  /// An error as S3 words it.
  ///
  /// @param code `AccessDenied`, `NoSuchBucket` …
  static Answer error(int status, String code) {
    return error(status, code, "As asked for by a test.");
  }

  /// An error as S3 words it, with a message that says more.
  static Answer error(int status, String code, String message) {
    var body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<Error><Code>%s</Code><Message>%s</Message></Error>";
    return new Answer(
        status, Map.of("Content-Type", "application/xml"), body.formatted(code, message));
  }

  /// The answer to a request that was sent to another region than the bucket's.
  static Answer elsewhere(int status, String code, String region) {
    var error = error(status, code);
    return new Answer(
        status,
        Map.of("Content-Type", "application/xml", "x-amz-bucket-region", region),
        error.body());
  }

  /// S3's wish to be asked more slowly.
  static Answer slowDown() {
    return error(503, "SlowDown");
  }
}
