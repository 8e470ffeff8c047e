package org.trailglass.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The path of a field as the record writes its keys, without list positions; or the name of a
/// derived field. Immutable.
///
/// Written with dots: `userIdentity.sessionContext.sessionIssuer.userName`. A key with other than
/// letters, digits, `_ - @ *` is quoted: `requestParameters.encryptionContext."aws:lambda:Arn"`; in
/// quotes `\"` and `\\` escape.
///
/// The name of a derived field always means that field, whatever keys a record has: `user`. A
/// record's own key of such a name is quoted: `"user"`. So nobody who writes a log can put a value
/// of their own in the place of one that follows from the record.
///
/// @param keys from the outermost; not empty
/// @param isDerived whether this names a {@link DerivedField} or a {@link SetField}; never made but
///     by these
public record FieldPath(List<String> keys, boolean isDerived) implements Comparable<FieldPath> {

  public FieldPath {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("a path has at least one key");
    }
  }

  /// The path of these keys of a record, each taken as it is.
  public FieldPath(List<String> keys) {
    this(keys, false);
  }

  /// The path of these keys of a record, each taken as it is.
  public static FieldPath of(String... keys) {
    return new FieldPath(List.of(keys));
  }

  // By hand, since what a record has of its own is linked at the first call, some 20 ms of a start.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldPath path && isDerived == path.isDerived && keys.equals(path.keys);
  }

  @Override
  public int hashCode() {
    return 31 * keys.hashCode() + Boolean.hashCode(isDerived);
  }

  /// Reads the written form.
  ///
  /// @throws IllegalArgumentException if a key is empty or a quote is not closed
  public static FieldPath parse(String text) {
    var keys = new ArrayList<String>();
    int at = 0;
    boolean isQuoted = false;
    while (true) {
      var key = new StringBuilder();
      boolean hasQuote = text.startsWith("\"", at);
      at = hasQuote ? quoted(text, at + 1, key) : plain(text, at, key);
      isQuoted |= hasQuote;
      keys.add(key.toString());
      if (at == text.length()) {
        return new FieldPath(keys, !isQuoted && isDerivedName(keys));
      }
      if (text.charAt(at) != '.') {
        throw new IllegalArgumentException("a dot is expected at " + at + " in " + text);
      }
      at++;
    }
  }

  private static boolean isDerivedName(List<String> keys) {
    return DerivedField.isName(keys) || SetField.isName(keys);
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
    int order = Integer.compare(keys.size(), other.keys.size());
    return order != 0 ? order : Boolean.compare(isDerived, other.isDerived);
  }

  /// The written form, which {@link #parse} reads.
  @Override
  public String toString() {
    if (isDerived || !isDerivedName(keys)) {
      return written(keys);
    }
    var rest = keys.size() == 1 ? "" : '.' + written(keys.subList(1, keys.size()));
    return quoted(keys.getFirst()) + rest;
  }

  /// How these keys are written as a path, or as the rest of one.
  public static String written(List<String> keys) {
    return keys.stream()
        .map(key -> isPlain(key) ? key : quoted(key))
        .collect(Collectors.joining("."));
  }

  private static String quoted(String key) {
    return '"' + key.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isPlain(String key) {
    return !key.isEmpty()
        && key.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_-@*".indexOf(c) >= 0);
  }
}
