package org.trailglass.container;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// Decodes the members of a zip, whichever way they were found (APPNOTE 4.4.5 lists the methods).
/// One thread.
final class ZipContent {

  static final int DEFLATED = 8;
  private static final int STORED = 0;
  private static final int DEFLATED_64 = 9;
  private static final int BZIP2 = 12;
  private static final int ZSTD = 93;

  private final Spares spares;
  private final ExpansionGuard guard;

  /// Takes decoded content, which is gone when it returns.
  interface Use {
    void take(Bytes content) throws Fault;
  }

  ZipContent(Spares spares, ExpansionGuard guard) {
    this.spares = spares;
    this.guard = guard;
  }

  /// @param raw the member's bytes as they lie in the archive
  /// @param claim its CRC
  void decode(ZipHeader header, Feed raw, Checked.Claim claim, Consumer<Fault> remarks, Use use)
      throws Fault {
    if (header.isEncrypted()) {
      throw Fault.of(Reason.ENCRYPTED, "", Action.SKIPPED);
    }
    decode(header.method(), raw, content -> use.take(new Checked(content, claim, guard, remarks)));
  }

  private void decode(int method, Feed raw, Use use) throws Fault {
    switch (method) {
      case STORED -> use.take(raw);
      case DEFLATED -> inflate(raw, use);
      case DEFLATED_64 -> inflate64(raw, use);
      case BZIP2 -> use.take(new Unbzip2(raw));
      case ZSTD -> {
        try (var unzstd = new Unzstd(raw)) {
          use.take(unzstd);
        }
      }
      default -> throw Fault.of(Reason.UNSUPPORTED, "zip method " + method, Action.SKIPPED);
    }
  }

  private void inflate(Feed raw, Use use) throws Fault {
    Inflater inflater = spares.inflater();
    try {
      use.take(new Deflated(raw, inflater));
    } finally {
      spares.giveBack(inflater);
    }
  }

  private static void inflate64(Feed raw, Use use) throws Fault {
    try (var stream = new Deflate64CompressorInputStream(raw.asStream())) {
      use.take(Bytes.of(stream, raw));
    } catch (IOException e) {
      throw Fault.decoding(e, raw);
    }
  }
}
