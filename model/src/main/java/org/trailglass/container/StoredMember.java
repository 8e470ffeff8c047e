package org.trailglass.container;

import java.security.MessageDigest;

/// A member of an archive while it is opened: its bytes as the archive gives them, which is after
/// the archive's own compression and before any other, counted and digested on the way. One thread.
final class StoredMember implements Bytes {
  private final Bytes content;
  private final MessageDigest digest;
  private final StringBuilder kind = new StringBuilder();
  private long count;
  private boolean isArchive;

  /// @param digest lent until the member is left
  StoredMember(Bytes content, MessageDigest digest) {
    this.content = content;
    this.digest = digest;
    digest.reset();
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    int read = content.read(into, from, to);
    if (read > 0 && !isArchive) {
      digest.update(into, from, read);
      count += read;
    }
    return read;
  }

  /// Takes the next layer down, as in {@link Receipt#kind}. An archive is not digested: its own
  /// members are.
  void note(Kind found) {
    kind.append(kind.isEmpty() ? "" : "/").append(found.code());
    isArchive |= found == Kind.ZIP || found == Kind.TAR;
  }

  /// What it was, once it was read to its end.
  Receipt whole() {
    return Receipt.of(kind.toString(), count, digest.digest());
  }

  /// What it was, as far as it was read.
  Receipt part() {
    return new Receipt(kind.toString(), count, "");
  }
}
