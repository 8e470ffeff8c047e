package org.trailglass.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The private temporary file that keeps the original text of one source, compressed, beside the
/// heap. Deleted when it is closed, and at exit. Any thread, but none that is interrupted: an
/// interrupt closes the file (see {@link FileChannel}).
public final class RawText implements Closeable {
  private final @Nullable FileChannel channel;
  private final long limit;
  private final DecodedText decoded;
  private final AtomicLong end = new AtomicLong();

  private RawText(@Nullable FileChannel channel, long limit, DecodedText decoded) {
    this.channel = channel;
    this.limit = limit;
    this.decoded = decoded;
  }

  /// Makes the file, readable by its owner only.
  ///
  /// @param limit in bytes; nothing is written beyond it
  /// @param decoded shared by the files of a session
  /// @throws IOException if the temporary folder cannot be written to
  public static RawText create(long limit, DecodedText decoded) throws IOException {
    Path file = Files.createTempFile("trailglass-", ".raw", ownerOnly());
    var channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    return new RawText(channel, limit, decoded);
  }

  /// No file, since none could be made: keeps nothing.
  public static RawText none() {
    return new RawText(null, 0, new DecodedText());
  }

  private static FileAttribute<?>[] ownerOnly() {
    return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /// Thrown when the file may not grow further.
  public static final class FullException extends IOException {
    private static final long serialVersionUID = 1L;

    FullException() {
      super("the limit of the raw text file is reached");
    }
  }

  /// Writes bytes and answers where they are.
  ///
  /// @throws FullException at the limit
  /// @throws IOException if the disk is full
  long write(byte[] bytes, int from, int to) throws IOException {
    int length = to - from;
    long at = end.getAndUpdate(taken -> taken + length > limit ? taken : taken + length);
    if (channel == null || at + length > limit) {
      throw new FullException();
    }
    var buffer = ByteBuffer.wrap(bytes, from, to - from);
    while (buffer.hasRemaining()) {
      channel.write(buffer, at + buffer.position() - from);
    }
    return at;
  }

  byte[] read(long at, int length) throws IOException {
    if (channel == null) {
      throw new IOException("no raw text was kept");
    }
    var buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, at + buffer.position()) < 0) {
        throw new IOException("the raw text file is shorter than it should be");
      }
    }
    return buffer.array();
  }

  /// What was decoded of it last, and of the other files of the session.
  DecodedText decoded() {
    return decoded;
  }

  /// The bytes on disk.
  public long size() {
    return end.get();
  }

  @Override
  public void close() throws IOException {
    decoded.forget(this);
    if (channel != null) {
      channel.close();
    }
  }
}
