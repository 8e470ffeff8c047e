package org.trailglass.s3;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import org.trailglass.problem.Problem.Reason;

/// The download of one object into the cache. What breaks off is taken up where it broke; what came
/// is kept once it is whole. One thread.
final class ObjectFetch {
  private static final int BUFFER = 64 << 10;

  private final ObjectStore store;
  private final ObjectCache cache;
  private final CacheKey key;
  private final Patience patience;
  private final BooleanSupplier isCancelled;
  private final MessageDigest digest = md5();
  private final byte[] buffer = new byte[BUFFER];
  private long written;
  private long lastBreak;

  /// Whether a part of what came has a digest: the rest of an object, of no bytes, has none.
  private boolean hasDigest;

  /// The digest of what came at first, where the ETag is another; empty for none.
  private String doubted = "";

  ObjectFetch(
      ObjectStore store,
      ObjectCache cache,
      CacheKey key,
      Patience patience,
      BooleanSupplier isCancelled) {
    this.store = store;
    this.cache = cache;
    this.key = key;
    this.patience = patience;
    this.isCancelled = isCancelled;
  }

  /// Downloads the object.
  ///
  /// @throws S3Exception where it cannot be had
  /// @throws ClosedByInterruptException where it was cancelled
  void run() throws IOException {
    var part = cache.begin(key);
    boolean isKept = false;
    try {
      download(part);
      cache.keep(key, part);
      isKept = true;
    } finally {
      if (!isKept) {
        Files.deleteIfExists(part);
      }
    }
  }

  private void download(Path part) throws IOException {
    try (var file = FileChannel.open(part, StandardOpenOption.WRITE)) {
      boolean isWhole = false;
      while (!isWhole) {
        try {
          isWhole = append(file);
        } catch (S3Exception broken) {
          patience.waitOut(broken, isCancelled);
          restartIfStuck(file, broken);
        }
      }
    }
  }

  /// Goes on from where it is, if only to hear that an object of no bytes may be read.
  private boolean append(FileChannel file) throws IOException {
    checkCancelled();
    var body = store.open(key.bucket(), key.object(), written);
    hasDigest |= body.hasDigest();
    try (var stream = body.stream()) {
      // What tells no length may have no end: more than was listed is not waited for.
      int read = stream.read(buffer);
      while (read >= 0 && written <= key.object().size()) {
        checkCancelled();
        write(file, read);
        read = stream.read(buffer);
      }
    }
    checkLength(file);
    return !hasDigest || isAsDigested(file);
  }

  private void write(FileChannel file, int count) throws IOException {
    if (count > 0) {
      patience.restore();
    }
    var bytes = ByteBuffer.wrap(buffer, 0, count);
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    digest.update(buffer, 0, count);
    written += count;
  }

  private void checkLength(FileChannel file) throws IOException {
    long came = written;
    long size = key.object().size();
    if (came > size) {
      restart(file);
    }
    if (came != size) {
      throw fault(Reason.WRONG_LENGTH, came + " / " + size);
    }
  }

  /// Whether the content is what the ETag says. Where it is not, it is asked for once more: what
  /// comes alike twice is what lies there, and the ETag is made in another way.
  private boolean isAsDigested(FileChannel file) throws IOException {
    var came = HexFormat.of().formatHex(digest.digest());
    if (came.equalsIgnoreCase(key.object().etag()) || came.equals(doubted)) {
      return true;
    }
    if (!doubted.isEmpty()) {
      throw fault(Reason.CORRUPT, "");
    }
    doubted = came;
    restart(file);
    return false;
  }

  /// A store that does not know ranges answers with the whole object.
  private void restartIfStuck(FileChannel file, S3Exception broken) throws IOException {
    if (broken.reason() == Reason.WRONG_LENGTH && written == lastBreak) {
      restart(file);
    }
    lastBreak = written;
  }

  private void restart(FileChannel file) throws IOException {
    file.truncate(0);
    digest.reset();
    hasDigest = false;
    written = 0;
  }

  private void checkCancelled() throws ClosedByInterruptException {
    if (isCancelled.getAsBoolean()) {
      throw new ClosedByInterruptException();
    }
  }

  private S3Exception fault(Reason reason, String detail) {
    return new S3Exception(key.uri(), reason, detail);
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
