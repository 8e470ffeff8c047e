package org.trailglass.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/// Finds members of a zip that lie between those that its directory names. One thread.
///
/// Members mostly lie in the order of the directory. Where they do not, a gap is looked at for its
/// first member only, which the directory may name later. Before the first member anything may
/// stand, as a program that unpacks itself: there only the very first bytes are looked at.
final class ZipGaps {
  /// The shortest that a member may be: its header.
  private static final long SHORTEST = 30;

  private static final int LOOKED_AT = 64 << 10;
  private static final int MOST = 1_000;

  private final Region region;
  private final Set<Long> members = new HashSet<>();
  private long end;
  private boolean isLost;

  ZipGaps(Region region) {
    this.region = region;
  }

  /// A named member, or the directory, begins at an offset.
  void begin(long at) throws Fault {
    members.remove(at);
    if (!isLost && at - end >= SHORTEST && members.size() < MOST) {
      look(at);
    }
  }

  /// The member that began last ends at an offset.
  void end(long at) {
    end = Math.max(end, at);
  }

  /// Where that begins and ends is not known. It may be what lies in a gap, so that none is looked
  /// at any more.
  void lose() {
    isLost = true;
  }

  boolean hasMembers() {
    return !isLost && !members.isEmpty();
  }

  private void look(long to) throws Fault {
    long last = Math.min(Math.min(to, region.size()), end + (end == 0 ? SHORTEST : LOOKED_AT));
    if (end < 0 || last - end < SHORTEST) {
      return;
    }
    var gap = new Feed(region.slice(end, last), new byte[1]).take((int) (last - end));
    var bytes = ByteBuffer.wrap(gap).order(ByteOrder.LITTLE_ENDIAN);
    int latest = end == 0 ? 0 : gap.length - 4;
    for (int at = 0; at <= latest; at++) {
      if (bytes.getInt(at) == ZipHeader.LOCAL) {
        members.add(end + at);
        return;
      }
    }
  }
}
