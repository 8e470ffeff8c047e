package org.trailglass.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.trailglass.problem.Problem.Reason;

/// A tar of any of its dialects, read from its start. One thread.
final class TarArchive {

  private final Feed feed;
  private final Unpacking unpacking;
  private final Spot spot;
  private final Headers headers;
  private final MemberNames names = new MemberNames();
  private final TarArchiveInputStream tar;

  TarArchive(Feed feed, Unpacking unpacking, Spot spot) {
    this.feed = feed;
    this.unpacking = unpacking;
    this.spot = spot;
    this.headers = new Headers(feed.asStream());
    this.tar = new TarArchiveInputStream(headers);
  }

  /// Hands out what there is, then reads what lies behind the archive's end.
  ///
  /// @throws Fault where the archive itself is broken
  void open() throws Fault {
    for (var next = next(); next.isPresent(); next = next()) {
      unpacking.guard().member();
      TarArchiveEntry entry = next.get();
      Bytes content = Bytes.of(tar, feed);
      if (isText(entry)) {
        Spot member = spot.member(names.distinct(entry.getName()));
        if (unpacking.isWanted(entry.getName(), member)) {
          unpacking.open(guarded(entry, content), member);
        }
      }
      unpacking.drain(guarded(entry, content));
    }
    feed.skip(Long.MAX_VALUE);
  }

  private Optional<TarArchiveEntry> next() throws Fault {
    headers.expect(true);
    try {
      Optional<TarArchiveEntry> next = Optional.ofNullable(tar.getNextEntry());
      if (next.isPresent() && !next.get().isCheckSumOK()) {
        throw Fault.cutOff(Reason.CORRUPT, "header");
      }
      return next;
    } catch (IOException e) {
      throw Fault.decoding(e, feed);
    } finally {
      headers.expect(false);
    }
  }

  /// A sparse file's holes come out of nothing.
  private Bytes guarded(TarArchiveEntry entry, Bytes content) {
    return entry.isSparse() ? new Guarded(content, unpacking.guard()) : content;
  }

  private static boolean isText(TarArchiveEntry entry) {
    boolean isNode = entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
    return !entry.isDirectory() && !entry.isSymbolicLink() && !entry.isLink() && !isNode;
  }

  /// Stops a header that never ends: the library gathers long names and attributes in memory.
  private static final class Headers extends FilterInputStream {

    private static final long LONGEST = 1 << 20;

    private long left;

    Headers(InputStream in) {
      super(in);
    }

    void expect(boolean isHeader) {
      left = isHeader ? LONGEST : Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw Fault.cutOff(Reason.CORRUPT, "header");
      }
      return read;
    }
  }
}
