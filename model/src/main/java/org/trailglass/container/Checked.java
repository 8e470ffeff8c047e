package org.trailglass.container;

import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// The content of a zip member: counted, and compared with the archive's CRC at its end. A
/// difference is remarked on; the content stays. One thread.
final class Checked implements Bytes {

  /// The CRC that the archive claims, which may only be known behind the content.
  interface Claim {
    int crc() throws Fault;
  }

  private final Bytes content;
  private final Claim claim;
  private final ExpansionGuard guard;
  private final Consumer<Fault> remarks;
  private final CRC32 crc = new CRC32();
  private boolean isEnded;

  Checked(Bytes content, Claim claim, ExpansionGuard guard, Consumer<Fault> remarks) {
    this.content = content;
    this.claim = claim;
    this.guard = guard;
    this.remarks = remarks;
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    if (isEnded) {
      return -1;
    }
    int read = content.read(into, from, guard.reach(from, to));
    if (read > 0) {
      guard.expanded(read);
      crc.update(into, from, read);
      return read;
    }
    isEnded = true;
    if (claim.crc() != (int) crc.getValue()) {
      remarks.accept(Fault.of(Reason.CORRUPT, "crc32", Action.KEPT));
    }
    return -1;
  }
}
