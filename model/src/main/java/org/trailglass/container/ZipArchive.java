package org.trailglass.container;

import java.util.Arrays;
import java.util.Optional;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// A zip: by its directory where it can be read out of order, else from its start. One thread.
final class ZipArchive {

  private final Unpacking unpacking;
  private final Spot spot;
  private final ZipContent contents;
  private final MemberNames names = new MemberNames();

  ZipArchive(Unpacking unpacking, Spot spot) {
    this.unpacking = unpacking;
    this.spot = spot;
    this.contents = new ZipContent(unpacking.spares(), unpacking.guard());
  }

  /// Opens a zip that can be read out of order.
  ///
  /// @throws Fault where the archive itself is broken
  void open(Region region) throws Fault {
    byte[] buffer = unpacking.spares().buffer();
    try {
      Optional<ZipDirectory> directory = ZipDirectory.find(region, buffer);
      if (directory.isPresent()) {
        openAll(directory.get());
      } else {
        openForward(new Feed(region.slice(0, region.size()), buffer));
        throw Fault.cutOff(Reason.CORRUPT, "directory");
      }
    } finally {
      unpacking.spares().giveBack(buffer);
    }
  }

  /// Opens a zip inside something else: in memory if it is small, else from its start.
  ///
  /// @throws Fault where the archive itself is broken
  void open(Feed feed) throws Fault {
    long room = unpacking.memoryLeft();
    byte[] bytes = new byte[Spares.BUFFER];
    int length = 0;
    while (length < room && feed.pendingFault() == null && feed.fill()) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, room));
      }
      length += feed.read(bytes, length, bytes.length);
    }
    unpacking.keep(bytes.length);
    try {
      if (feed.isAtEnd()) {
        open(Region.of(bytes, length));
      } else {
        openForward(Feed.of(bytes, length, feed, Spares.BUFFER));
      }
    } finally {
      unpacking.keep(-bytes.length);
    }
  }

  /// Opens a zip that can only be read from its start.
  ///
  /// @throws Fault where the archive itself is broken
  void openForward(Feed feed) throws Fault {
    new ZipForward(feed, this).open();
  }

  ExpansionGuard guard() {
    return unpacking.guard();
  }

  Spares spares() {
    return unpacking.spares();
  }

  private void openAll(ZipDirectory directory) throws Fault {
    byte[] buffer = spares().buffer();
    try {
      for (var next = directory.next(); next.isPresent(); next = directory.next()) {
        guard().member();
        ZipHeader header = next.get();
        var raw = new Feed(directory.content(header), buffer);
        open(header, raw, header::crc, false);
      }
      if (directory.hasUnnamed()) {
        unpacking.tell(Fault.of(Reason.NOT_IN_DIRECTORY, "", Action.SKIPPED), spot);
      }
    } finally {
      spares().giveBack(buffer);
    }
  }

  /// Hands a member out, or tells why not.
  ///
  /// @param raw its bytes as they lie in the archive
  /// @param claim its CRC
  /// @param isTaken whether what the visitor leaves is to be decoded, too
  void open(ZipHeader header, Feed raw, Checked.Claim claim, boolean isTaken) {
    Spot member = spot.member(names.distinct(header.name()));
    boolean isWanted = !header.isFolder() && unpacking.isWanted(header.name(), member);
    if (!isWanted && !isTaken) {
      return;
    }
    ZipContent.Use use =
        content -> {
          if (isWanted) {
            unpacking.open(content, member);
          }
          if (isTaken) {
            unpacking.drain(content);
          }
        };
    try {
      contents.decode(header, raw, claim, fault -> unpacking.tell(fault, member), use);
    } catch (Fault fault) {
      unpacking.tell(fault, member);
    }
  }
}
