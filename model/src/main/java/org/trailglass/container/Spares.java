package org.trailglass.container;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Inflater;

/// Arrays and inflaters that were used once and serve again, since a tar of 100,000 small files
/// needs one of each at a time and not 100,000. One thread.
final class Spares implements AutoCloseable {

  /// Enough for a library's own reads; decoders fill the reader's array and not these.
  static final int BUFFER = 64 << 10;

  private final Deque<byte[]> buffers = new ArrayDeque<>();
  private final Deque<Inflater> inflaters = new ArrayDeque<>();
  private final Deque<MessageDigest> digests = new ArrayDeque<>();

  byte[] buffer() {
    byte[] spare = buffers.poll();
    return spare == null ? new byte[BUFFER] : spare;
  }

  void giveBack(byte[] buffer) {
    buffers.push(buffer);
  }

  /// Without a zlib header.
  Inflater inflater() {
    Inflater spare = inflaters.poll();
    return spare == null ? new Inflater(true) : spare;
  }

  void giveBack(Inflater inflater) {
    inflaters.push(inflater);
  }

  /// SHA-256.
  MessageDigest digest() {
    MessageDigest spare = digests.poll();
    return spare == null ? sha256() : spare;
  }

  void giveBack(MessageDigest digest) {
    digests.push(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  @Override
  public void close() {
    inflaters.forEach(Inflater::end);
    inflaters.clear();
    buffers.clear();
  }
}
