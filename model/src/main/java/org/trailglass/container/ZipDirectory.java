package org.trailglass.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Reason;

/// The directory at the end of a zip, read one header at a time: a forged one may name millions of
/// members and must not fill the heap. One thread.
final class ZipDirectory {

  static final int END = 0x06054b50;

  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int END64_LOCATOR = 0x07064b50;
  private static final int END64_LOCATOR_LENGTH = 20;
  private static final int END64 = 0x06064b50;
  private static final int END64_LENGTH = 56;

  private final Region region;
  private final Feed headers;
  private final long shift;
  private final ZipGaps gaps;
  private final long start;
  private @Nullable ZipHeader last;
  private long lastEnd;

  /// @param end of the directory
  /// @param size of the directory
  /// @param offset where it claims to begin, which is wrong if something stands before the zip
  private record Extent(long end, long size, long offset) {
    long start() {
      return end - size;
    }

    boolean isPossible() {
      return size >= 0 && size <= end;
    }
  }

  private ZipDirectory(Region region, Extent extent, byte[] buffer) {
    this.region = region;
    this.headers = new Feed(region.slice(extent.start(), extent.end()), buffer);
    this.start = extent.start();
    this.shift = start - extent.offset();
    this.gaps = new ZipGaps(region);
  }

  /// Finds the directory.
  ///
  /// @param buffer lent while the directory is read
  static Optional<ZipDirectory> find(Region region, byte[] buffer) throws Fault {
    Optional<Extent> found = extent(region).filter(Extent::isPossible);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var directory = new ZipDirectory(region, found.get(), buffer);
    boolean isDirectory = found.get().size() == 0 || directory.isAtHeader();
    return isDirectory ? Optional.of(directory) : Optional.empty();
  }

  /// The next member's header; nothing at the end.
  Optional<ZipHeader> next() throws Fault {
    passLast();
    if (isAtHeader()) {
      var header = ZipHeader.central(headers);
      gaps.begin(header.headerAt() + shift);
      last = header;
      lastEnd = -1;
      return Optional.of(header);
    }
    if (headers.isAtEnd()) {
      gaps.begin(start);
      return Optional.empty();
    }
    throw Fault.cutOff(Reason.CORRUPT, "directory");
  }

  /// Whether there are members that no header named, once all headers were taken.
  boolean hasUnnamed() {
    return gaps.hasMembers();
  }

  private void passLast() {
    var header = last;
    last = null;
    if (header == null) {
      return;
    }
    try {
      gaps.end(lastEnd < 0 ? contentAt(header) + header.compressed() : lastEnd);
    } catch (Fault broken) {
      gaps.lose();
    }
  }

  /// A member's content as it lies in the archive. A header that points nowhere is a fault of the
  /// content, not of the archive.
  Bytes content(ZipHeader header) {
    return new Bytes() {
      private Bytes content = Bytes.NONE;

      @Override
      public int read(byte[] into, int from, int to) throws Fault {
        if (content == Bytes.NONE) {
          content = locate(header);
        }
        return content.read(into, from, to);
      }
    };
  }

  private Bytes locate(ZipHeader header) throws Fault {
    long from = contentAt(header);
    if (header == last) {
      lastEnd = from + header.compressed();
    }
    return region.slice(from, from + header.compressed());
  }

  private long contentAt(ZipHeader header) throws Fault {
    long headerAt = header.headerAt() + shift;
    if (headerAt < 0 || headerAt > region.size()) {
      throw Fault.cutOff(Reason.CORRUPT, "offset");
    }
    var local = new Feed(region.slice(headerAt, region.size()), new byte[32]);
    return ZipHeader.contentAt(local, headerAt);
  }

  private boolean isAtHeader() {
    return headers.peek(4) >= 4
        && little(headers.window()).getInt(headers.at()) == ZipHeader.CENTRAL;
  }

  private static Optional<Extent> extent(Region region) throws Fault {
    long from = Math.max(0, region.size() - END_LENGTH - LONGEST_COMMENT);
    ByteBuffer tail = read(region, from, region.size());
    for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END && at + END_LENGTH + tail.getChar(at + 20) <= tail.capacity()) {
        long end = from + at;
        var narrow =
            new Extent(
                end, tail.getInt(at + 12) & 0xffff_ffffL, tail.getInt(at + 16) & 0xffff_ffffL);
        return Optional.of(wide(region, end).orElse(narrow));
      }
    }
    return Optional.empty();
  }

  private static Optional<Extent> wide(Region region, long end) throws Fault {
    long locatorAt = end - END64_LOCATOR_LENGTH;
    if (locatorAt < END64_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer locator = read(region, locatorAt, end);
    long at = locator.getLong(8);
    if (locator.getInt(0) != END64_LOCATOR || at < 0 || at > locatorAt - END64_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer wide = read(region, at, at + END64_LENGTH);
    return wide.getInt(0) == END64
        ? Optional.of(new Extent(at, wide.getLong(40), wide.getLong(48)))
        : Optional.empty();
  }

  private static ByteBuffer read(Region region, long from, long to) throws Fault {
    var feed = new Feed(region.slice(from, to), new byte[1]);
    return little(feed.take((int) (to - from)));
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
