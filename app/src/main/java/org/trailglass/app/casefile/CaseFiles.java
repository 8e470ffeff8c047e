package org.trailglass.app.casefile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.trailglass.app.casefile.CaseException.Reason;

/// Reads and writes files of cases. Touches the disk: not for the FX thread. Any thread.
public final class CaseFiles {
  /// A larger file is no case.
  static final long LARGEST = 64L << 20;

  private static final int DEEPEST = 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              new JsonFactory()
                  .setStreamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CaseFiles() {}

  /// Reads a case.
  ///
  /// @throws CaseException if it is none that can be read
  public static Case read(Path file) throws CaseException {
    if (!Files.isRegularFile(file)) {
      throw new CaseException(Reason.NO_FILE, file.toString());
    }
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes((int) LARGEST + 1);
    } catch (IOException unreadable) {
      throw new CaseException(Reason.UNREADABLE, String.valueOf(unreadable.getMessage()));
    }
    if (bytes.length > LARGEST) {
      throw new CaseException(Reason.TOO_LARGE, Long.toString(LARGEST >> 20));
    }
    return new CaseReader().read(tree(bytes));
  }

  private static JsonNode tree(byte[] bytes) throws CaseException {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException broken) {
      var at = broken.getLocation();
      var place = at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
      throw new CaseException(Reason.BROKEN, place);
    } catch (IOException impossible) {
      throw new CaseException(Reason.UNREADABLE, String.valueOf(impossible.getMessage()));
    }
  }

  /// Writes a case. Another program, or a crash, sees the old file or the new one, never a half.
  ///
  /// @throws IOException if it cannot be written; the old file is as it was
  public static void write(Path file, Case written) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    var draft = Files.createTempFile(folder, "." + file.getFileName() + "-", ".new");
    try {
      Files.write(draft, JSON.writeValueAsBytes(CaseWriter.tree(written)));
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException apart) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
