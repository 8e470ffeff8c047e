package org.trailglass.container;

import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// A gzip file (RFC 1952): one member or several, each checked against its CRC and length. Zero
/// bytes behind the last one are padding; anything else there is remarked on and left. One thread.
final class Gunzip implements Bytes {

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final Feed feed;
  private final Inflater inflater;
  private final Consumer<Fault> remarks;
  private final CRC32 crc = new CRC32();
  private Bytes body = Bytes.NONE;
  private int members;
  private long length;
  private boolean isDone;

  /// @param inflater lent until the end
  /// @param remarks takes what is wrong but does not end the text
  Gunzip(Feed feed, Inflater inflater, Consumer<Fault> remarks) {
    this.feed = feed;
    this.inflater = inflater;
    this.remarks = remarks;
  }

  /// Whether it was read to its end and is one member, so that any reader of gzip can read it.
  boolean isSingle() {
    return isDone && members == 1;
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    while (!isDone) {
      if (body == Bytes.NONE) {
        beginMember();
        continue;
      }
      int read = body.read(into, from, to);
      if (read > 0) {
        crc.update(into, from, read);
        length += read;
        return read;
      }
      endMember();
    }
    return -1;
  }

  private void beginMember() throws Fault {
    boolean isFirst = members == 0;
    if (!isFirst && isAtTail()) {
      isDone = true;
      return;
    }
    skipHeader();
    members++;
    crc.reset();
    length = 0;
    body = new Deflated(feed, inflater);
  }

  private boolean isAtTail() throws Fault {
    if (feed.peek(2) >= 2 && Sniffer.isGzip(feed.window(), feed.at(), feed.end())) {
      return false;
    }
    int next = feed.take();
    while (next == 0) {
      next = feed.take();
    }
    if (next > 0) {
      remarks.accept(Fault.of(Reason.CORRUPT, "trailing bytes", Action.SKIPPED));
    }
    return true;
  }

  private void skipHeader() throws Fault {
    skip(3);
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private void endMember() throws Fault {
    body = Bytes.NONE;
    boolean isSame = (int) crc.getValue() == nextInt();
    isSame &= (int) length == nextInt();
    if (!isSame) {
      remarks.accept(Fault.of(Reason.CORRUPT, "crc32", Action.KEPT));
    }
  }

  private int nextInt() throws Fault {
    return next() | next() << 8 | next() << 16 | next() << 24;
  }

  private int next() throws Fault {
    int next = feed.take();
    if (next < 0) {
      throw Fault.cutOff(Reason.TRUNCATED, "");
    }
    return next;
  }

  private void skip(int count) throws Fault {
    if (feed.skip(count) < count) {
      throw Fault.cutOff(Reason.TRUNCATED, "");
    }
  }

  private void skipText() throws Fault {
    while (next() != 0) {
      continue;
    }
  }
}
