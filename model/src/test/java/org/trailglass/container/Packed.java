package org.trailglass.container;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/// Makes containers of every kind, in memory.
final class Packed {

  private Packed() {}

  /// A member of an archive to be made.
  record Part(String name, byte[] content) {
    static Part of(String name, String content) {
      return new Part(name, utf8(content));
    }
  }

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) {
    return written(
        out -> {
          try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
          }
        });
  }

  static byte[] zstd(byte[] content) {
    return Zstd.compress(content);
  }

  static byte[] bzip2(byte[] content) {
    return written(
        out -> {
          try (var bzip2 = new BZip2CompressorOutputStream(out, 1)) {
            bzip2.write(content);
          }
        });
  }

  /// Deflated, sizes behind the members.
  static byte[] zip(Part... parts) {
    return written(
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (Part part : parts) {
              zip.putNextEntry(new ZipEntry(part.name()));
              zip.write(part.content());
              zip.closeEntry();
            }
          }
        });
  }

  /// Stored, sizes before the members.
  static byte[] storedZip(Part... parts) {
    return written(
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (Part part : parts) {
              zip.putNextEntry(stored(part));
              zip.write(part.content());
              zip.closeEntry();
            }
          }
        });
  }

  private static ZipEntry stored(Part part) {
    var crc = new CRC32();
    crc.update(part.content());
    var entry = new ZipEntry(part.name());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.content().length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  static byte[] tar(Part... parts) {
    return written(
        out -> {
          try (var tar = new TarArchiveOutputStream(out)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Part part : parts) {
              var entry = new TarArchiveEntry(part.name());
              entry.setSize(part.content().length);
              tar.putArchiveEntry(entry);
              tar.write(part.content());
              tar.closeArchiveEntry();
            }
          }
        });
  }

  static byte[] written(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... pieces) {
    return written(
        out -> {
          for (byte[] piece : pieces) {
            out.write(piece);
          }
        });
  }

  static byte[] first(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  /// Lines of JSON that compress about as well as a trail.
  static byte[] trail(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append("{\"eventID\":\"").append(Long.toHexString(random.nextLong()));
      text.append("\",\"eventName\":\"Get").append(random.nextInt(50)).append("\"}\n");
    }
    text.setLength(length);
    return utf8(text.toString());
  }
}
