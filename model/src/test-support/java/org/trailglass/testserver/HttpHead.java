package org.trailglass.testserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first line and the fields of an HTTP/1.1 message. Immutable.
///
/// @param first the request line or the status line
/// @param fields as they came, one a line
record HttpHead(String first, List<String> fields) {
  HttpHead {
    fields = List.copyOf(fields);
  }

  /// Reads up to the empty line; nothing where the connection ended before it.
  static @Nullable HttpHead read(InputStream in) throws IOException {
    var first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    var fields = new ArrayList<String>();
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      fields.add(line);
    }
    return new HttpHead(first, fields);
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
      if (read != '\r') {
        line.write(read);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /// The value of a field.
  Optional<String> field(String name) {
    return fields.stream()
        .filter(field -> isNamed(field, name))
        .map(field -> field.substring(field.indexOf(':') + 1).strip())
        .findFirst();
  }

  /// The same with another value of a field; with none where the value is empty.
  HttpHead with(String name, String value) {
    var changed = new ArrayList<>(fields);
    changed.removeIf(field -> isNamed(field, name));
    if (!value.isEmpty()) {
      changed.add(name + ": " + value);
    }
    return new HttpHead(first, changed);
  }

  private static boolean isNamed(String field, String name) {
    return field.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":");
  }

  /// The length of the body that follows; -1 where it comes in chunks.
  long length() {
    boolean isChunked = field("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent();
    return isChunked ? -1 : field("Content-Length").map(Long::parseLong).orElse(0L);
  }

  /// The head as it is sent, with the empty line.
  byte[] bytes() {
    var text = first + "\r\n" + String.join("\r\n", fields) + (fields.isEmpty() ? "" : "\r\n");
    return (text + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
