package org.trailglass.event;

import java.util.ArrayList;
import java.util.List;

/// The path of a field as the record writes its keys, without list positions. Immutable.
///
/// Written with dots: `userIdentity.sessionContext.sessionIssuer.userName`. A key with other than
/// letters, digits, `_ - @ *` is quoted: `requestParameters.encryptionContext."aws:lambda:Arn"`; in
/// quotes `\"` and `\\` escape.
///
/// @param keys from the outermost; not empty
public record FieldPath(List<String> keys) implements Comparable<FieldPath> {

  public FieldPath {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("a path has at least one key");
    }
  }

  /// The path of these keys, each taken as it is.
  public static FieldPath of(String... keys) {
    return new FieldPath(List.of(keys));
  }

  /// Reads the written form.
  ///
  /// @throws IllegalArgumentException if a key is empty or a quote is not closed
  public static FieldPath parse(String text) {
    var keys = new ArrayList<String>();
    int at = 0;
    while (true) {
      var key = new StringBuilder();
      at = text.startsWith("\"", at) ? quoted(text, at + 1, key) : plain(text, at, key);
      keys.add(key.toString());
      if (at == text.length()) {
        return new FieldPath(keys);
      }
      if (text.charAt(at) != '.') {
        throw new IllegalArgumentException("a dot is expected at " + at + " in " + text);
      }
      at++;
    }
  }

  private static int plain(String text, int from, StringBuilder key) {
    int end = text.indexOf('.', from);
    end = end < 0 ? text.length() : end;
    if (end == from) {
      throw new IllegalArgumentException("a key is empty at " + from + " in " + text);
    }
    key.append(text, from, end);
    return end;
  }

  private static int quoted(String text, int from, StringBuilder key) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c == '\\' && i + 1 < text.length()) {
        c = text.charAt(++i);
      }
      key.append(c);
    }
    throw new IllegalArgumentException("a quote is not closed in " + text);
  }

  /// This path with one more key.
  public FieldPath child(String key) {
    var longer = new ArrayList<>(keys);
    longer.add(key);
    return new FieldPath(longer);
  }

  /// The innermost key.
  public String name() {
    return keys.getLast();
  }

  /// Whether this path is `ancestor` or lies under it.
  public boolean isAtOrUnder(FieldPath ancestor) {
    return keys.size() >= ancestor.keys.size()
        && keys.subList(0, ancestor.keys.size()).equals(ancestor.keys);
  }

  @Override
  public int compareTo(FieldPath other) {
    for (int i = 0; i < Math.min(keys.size(), other.keys.size()); i++) {
      int order = keys.get(i).compareTo(other.keys.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(keys.size(), other.keys.size());
  }

  /// The written form, which {@link #parse} reads.
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var key : keys) {
      if (!text.isEmpty()) {
        text.append('.');
      }
      if (isPlain(key)) {
        text.append(key);
      } else {
        text.append('"').append(key.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
      }
    }
    return text.toString();
  }

  private static boolean isPlain(String key) {
    return !key.isEmpty()
        && key.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_-@*".indexOf(c) >= 0);
  }
}
