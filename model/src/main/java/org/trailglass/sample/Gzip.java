package org.trailglass.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// Compresses as CloudTrail does. The header of {@link GZIPOutputStream} carries no time, so the
/// bytes repeat.
final class Gzip {
  private Gzip() {}

  static byte[] whole(byte[] text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text);
    }
    return bytes.toByteArray();
  }

  /// A file that was cut off in transfer: it inflates to the first `length` bytes of the text, with
  /// any implementation of the compression, and ends there.
  static byte[] cutOff(byte[] text, int length) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes, 512, true)) {
      gzip.write(text, 0, length);
      gzip.flush();
      int cut = bytes.size();
      gzip.write(text, length, text.length - length);
      gzip.finish();
      return Arrays.copyOf(bytes.toByteArray(), cut);
    }
  }
}
