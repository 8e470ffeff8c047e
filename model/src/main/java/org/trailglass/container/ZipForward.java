package org.trailglass.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// A zip read from its start, by the headers before the members: where its directory is missing or
/// cannot be reached. After a member that is broken it goes on at the next header. One thread.
final class ZipForward {

  private static final int SIGNATURE = 4;

  private final Feed feed;
  private final ZipArchive archive;

  ZipForward(Feed feed, ZipArchive archive) {
    this.feed = feed;
    this.archive = archive;
  }

  /// Hands out what there is.
  ///
  /// @throws Fault where it ends without a directory
  void open() throws Fault {
    while (seekHeader()) {
      archive.guard().member();
      ZipHeader header = ZipHeader.local(feed);
      Checked.Claim claim = header.hasDescriptor() ? this::crcBehind : header::crc;
      if (header.method() == ZipContent.DEFLATED) {
        archive.open(header, feed, claim, true);
      } else if (header.hasDescriptor() && header.compressed() == 0 && !header.isFolder()) {
        openUnsized(header);
      } else {
        openBounded(header, claim);
      }
    }
    feed.skip(Long.MAX_VALUE);
  }

  /// Where the content ends stands behind it and in the directory only.
  private void openUnsized(ZipHeader header) {
    Bytes unknown =
        (into, from, to) -> {
          throw Fault.of(Reason.UNSUPPORTED, "zip without sizes", Action.SKIPPED);
        };
    archive.open(header, new Feed(unknown, new byte[Spares.BUFFER]), header::crc, true);
  }

  /// Only deflate knows its own end, and is then to be believed rather than the header.
  private void openBounded(ZipHeader header, Checked.Claim claim) throws Fault {
    byte[] buffer = archive.spares().buffer();
    try {
      var content = new Feed(new Stretch(feed, header.compressed()), buffer);
      archive.open(header, content, claim, true);
      content.skip(Long.MAX_VALUE);
    } finally {
      archive.spares().giveBack(buffer);
    }
  }

  /// The descriptor's CRC. The sizes behind it, of four or eight bytes, are stepped over by the
  /// search for the next header.
  private int crcBehind() throws Fault {
    if (isAt(ZipHeader.DESCRIPTOR)) {
      feed.skip(SIGNATURE);
    }
    return ByteBuffer.wrap(feed.take(4)).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  /// Goes to the next header.
  ///
  /// @return false at the directory
  private boolean seekHeader() throws Fault {
    while (!isAt(ZipHeader.LOCAL)) {
      if (isAt(ZipHeader.CENTRAL) || isAt(ZipDirectory.END)) {
        return false;
      }
      if (feed.take() < 0) {
        throw Fault.cutOff(Reason.TRUNCATED, "");
      }
    }
    return true;
  }

  private boolean isAt(int signature) throws Fault {
    return feed.fill()
        && feed.window()[feed.at()] == (byte) signature
        && feed.peek(SIGNATURE) >= SIGNATURE
        && ByteBuffer.wrap(feed.window()).order(ByteOrder.LITTLE_ENDIAN).getInt(feed.at())
            == signature;
  }
}
