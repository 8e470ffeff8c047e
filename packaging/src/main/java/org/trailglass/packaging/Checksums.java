package org.trailglass.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/// The file `SHA256SUMS` beside packages, as `sha256sum --check` reads it.
final class Checksums {
  private static final String FILE = "SHA256SUMS";

  private final Path folder;

  Checksums(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    var lines = new StringJoiner("\n", "", "\n");
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        lines.add(sum(file) + "  " + file.getFileName());
      }
    }
    Files.writeString(folder.resolve(FILE), lines.toString());
  }

  private static String sum(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
