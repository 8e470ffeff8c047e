package org.trailglass.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.Optional;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// An item while it is read: its bytes as they lie in the source, counted and digested on the way.
/// A file that grows is read up to where it ended when it was opened. One thread.
final class ItemSource implements Bytes, AutoCloseable {

  /// The runtime copies through a buffer of this size that it keeps for each thread.
  private static final int STRETCH = 256 << 10;

  private final Item item;
  private final ReadableByteChannel channel;
  private final MessageDigest digest;
  private final Watch watch;
  private final Optional<FileItem.Stamp> stamp;
  private final long limit;
  private long count;
  private long regionCount;
  private long told;
  private boolean isRegion;
  private boolean isAhead = true;

  private ItemSource(Item item, MessageDigest digest, Watch watch) throws IOException {
    this.item = item;
    this.digest = digest;
    this.watch = watch;
    this.stamp = item instanceof FileItem file ? Optional.of(file.stamp()) : Optional.empty();
    this.limit = stamp.map(FileItem.Stamp::size).orElse(Long.MAX_VALUE);
    this.channel = item.open();
  }

  /// @param digest takes the bytes; it is reset
  /// @throws Fault where the item cannot be opened
  static ItemSource open(Item item, MessageDigest digest, Watch watch) throws Fault {
    digest.reset();
    try {
      return new ItemSource(item, digest, watch);
    } catch (IOException e) {
      throw fault(e, Action.SKIPPED);
    }
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    if (isCancelled()) {
      throw Fault.cancelled();
    }
    long wanted = Math.min(Math.min(to - from, STRETCH), limit - count);
    if (wanted <= 0) {
      return -1;
    }
    int read = read(ByteBuffer.wrap(into, from, (int) wanted));
    if (read > 0) {
      digest.update(into, from, read);
      count += read;
      tellCount();
    }
    return read;
  }

  private int read(ByteBuffer into) throws Fault {
    try {
      int read = channel.read(into);
      while (read == 0) {
        Thread.onSpinWait();
        read = channel.read(into);
      }
      return read;
    } catch (IOException e) {
      throw fault(e, Action.CUT_OFF);
    }
  }

  /// From here on bytes that are read are told: those before were only read ahead.
  void tellOn() {
    isAhead = false;
    tellCount();
  }

  private void tellCount() {
    if (!isAhead) {
      tell(count);
    }
  }

  /// An item that is read out of order is read a second time, for its digest: whichever reading is
  /// further tells how far it is.
  private void tell(long done) {
    if (done > told) {
      watch.read(done - told);
      told = done;
    }
  }

  String name() {
    return item.name();
  }

  boolean isCancelled() {
    return watch.isCancelled();
  }

  /// Bytes read so far.
  long count() {
    return count;
  }

  /// What the item's text is measured against: what was read so far, or all of it once it is read
  /// out of order.
  long compressed() {
    return isRegion ? limit : count;
  }

  /// The item for reading out of order, if that is possible. Such reads are not digested.
  Optional<Region> region() {
    if (!(channel instanceof FileChannel file)) {
      return Optional.empty();
    }
    isRegion = true;
    return Optional.of(
        Region.of(
            limit,
            (at, into) -> {
              try {
                return tellRegion(file.read(into, at));
              } catch (IOException e) {
                throw fault(e, Action.CUT_OFF);
              }
            }));
  }

  /// The item, which is in memory already, for reading out of order.
  Region region(byte[] bytes, int length) {
    var inMemory = Region.of(bytes, length);
    return Region.of(length, (at, into) -> tellRegion(inMemory.read(at, into)));
  }

  private int tellRegion(int read) {
    regionCount += Math.max(0, read);
    tell(Math.min(limit == Long.MAX_VALUE ? count : limit, regionCount));
    return read;
  }

  /// Whether the item is not what it was when it was opened.
  Optional<Fault> change() {
    if (!(item instanceof FileItem file) || stamp.isEmpty()) {
      return Optional.empty();
    }
    Action action = count < limit ? Action.CUT_OFF : Action.KEPT;
    try {
      return file.stamp().equals(stamp.get())
          ? Optional.empty()
          : Optional.of(Fault.of(Reason.CHANGED_WHILE_READ, "", action));
    } catch (IOException e) {
      return Optional.of(fault(e, action));
    }
  }

  @Override
  public void close() throws Fault {
    try {
      channel.close();
    } catch (IOException e) {
      throw fault(e, Action.KEPT);
    }
  }

  private static Fault fault(IOException thrown, Action action) {
    return switch (thrown) {
      case Fault fault -> fault;
      case ItemException elsewhere -> Fault.of(elsewhere.reason(), elsewhere.detail(), action);
      case ClosedByInterruptException interrupted -> Fault.cancelled();
      case NoSuchFileException missing -> Fault.of(Reason.VANISHED, "", action);
      case AccessDeniedException denied -> Fault.of(Reason.ACCESS_DENIED, "", action);
      default -> Fault.of(Reason.READ_ERROR, detail(thrown), action);
    };
  }

  /// The system's reason without the path, which the place says.
  static String detail(IOException thrown) {
    String reason =
        thrown instanceof FileSystemException system ? system.getReason() : thrown.getMessage();
    return reason == null ? thrown.getClass().getSimpleName() : reason;
  }
}
