package org.trailglass.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Reads back what the sample wrote, by the obvious way.
final class SampleFiles {
  private final Map<String, byte[]> texts = new TreeMap<>();
  private final JsonMapper mapper = JsonMapper.builder().build();
  private long bytes;
  private int cutOff;

  SampleFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var content = Files.readAllBytes(file);
        bytes += content.length;
        var key = folder.relativize(file).toString().replace('\\', '/');
        texts.put(key, key.endsWith(".gz") ? inflated(content) : content);
      }
    }
  }

  private byte[] inflated(byte[] content) throws IOException {
    var text = new ByteArrayOutputStream();
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
      for (int next = gzip.read(); next >= 0; next = gzip.read()) {
        text.write(next);
      }
    } catch (EOFException end) {
      cutOff++;
    }
    return text.toByteArray();
  }

  List<String> keys() {
    return List.copyOf(texts.keySet());
  }

  long bytes() {
    return bytes;
  }

  int cutOffFiles() {
    return cutOff;
  }

  String text(String key) {
    return new String(texts.getOrDefault(key, new byte[0]), StandardCharsets.UTF_8);
  }

  /// Names and texts in one hash; the text before compression, since another version of zlib may
  /// compress to other bytes.
  String sha256() throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    texts.forEach(
        (key, text) -> {
          digest.update(key.getBytes(StandardCharsets.UTF_8));
          digest.update(text);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The records of all log files that are whole, copies included.
  List<JsonNode> records() throws IOException {
    var records = new ArrayList<JsonNode>();
    for (var entry : texts.entrySet()) {
      if (entry.getKey().startsWith("AWSLogs/") && isWhole(entry.getValue())) {
        mapper.readTree(entry.getValue()).path("Records").forEach(records::add);
      }
    }
    return records;
  }

  private boolean isWhole(byte[] text) {
    try {
      mapper.readTree(text);
      return true;
    } catch (IOException broken) {
      return false;
    }
  }
}
