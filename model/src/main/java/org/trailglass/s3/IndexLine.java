package org.trailglass.s3;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/// A kept object as a line of the index: fields with spaces between them, escaped as in a URL,
/// so that no key breaks a line; the last is a checksum of the others. Immutable.
record IndexLine(KeptObject kept) {
  private static final String VERSION = "1";
  private static final int FIELDS = 10;

  /// The line, with its end.
  String text() {
    var key = kept.key();
    var object = key.object();
    var line =
        String.join(
            " ",
            VERSION,
            escaped(key.endpoint()),
            escaped(key.bucket()),
            escaped(object.key()),
            Long.toString(object.size()),
            escaped(object.etag()),
            object.modified().toString(),
            escaped(object.storageClass()),
            kept.fetched().toString());
    return line + " " + checksum(line) + "\n";
  }

  /// Reads a line; empty where it is none, or was torn.
  static Optional<KeptObject> parse(String line) {
    int end = line.lastIndexOf(' ');
    if (end < 0 || !checksum(line.substring(0, end)).equals(line.substring(end + 1))) {
      return Optional.empty();
    }
    var fields = line.split(" ", -1);
    if (fields.length != FIELDS || !fields[0].equals(VERSION)) {
      return Optional.empty();
    }
    try {
      var object =
          new S3Object(
              unescaped(fields[3]),
              Long.parseLong(fields[4]),
              unescaped(fields[5]),
              Instant.parse(fields[6]),
              unescaped(fields[7]));
      var key = new CacheKey(unescaped(fields[1]), unescaped(fields[2]), object);
      return Optional.of(new KeptObject(key, Instant.parse(fields[8])));
    } catch (DateTimeException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String unescaped(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String checksum(String text) {
    var crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
