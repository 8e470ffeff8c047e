package org.trailglass.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of a URL, which may hold any character where a stricter reader would refuse it.
/// Immutable.
///
/// @param scheme in lower case, without `://`
/// @param authority host and port, without who signs in: that may be a secret
/// @param path as written, without the slash at its start
/// @param query as written; what follows a `#` is left out
record UrlText(String scheme, String authority, String path, String query) {

  /// One `name=value` of a query, decoded.
  record Parameter(String name, String value) {}

  /// Splits a URL; empty where it begins with no scheme.
  static Optional<UrlText> of(String text) {
    int scheme = text.indexOf("://");
    if (scheme <= 0 || !text.substring(0, scheme).chars().allMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    int start = scheme + 3;
    int fragment = end(text, '#', start, text.length());
    int query = end(text, '?', start, fragment);
    int path = end(text, '/', start, query);
    var authority = text.substring(start, path);
    return Optional.of(
        new UrlText(
            text.substring(0, scheme).toLowerCase(Locale.ROOT),
            authority.substring(authority.lastIndexOf('@') + 1),
            text.substring(Math.min(path + 1, query), query),
            text.substring(Math.min(query + 1, fragment), fragment)));
  }

  private static int end(String text, char mark, int start, int end) {
    int at = text.indexOf(mark, start);
    return at < 0 || at > end ? end : at;
  }

  /// The parameters of the query, in order.
  List<Parameter> parameters() {
    var parameters = new ArrayList<Parameter>();
    for (var part : query.split("&")) {
      int equal = part.indexOf('=');
      if (equal > 0) {
        parameters.add(
            new Parameter(
                part.substring(0, equal), decoded(part.substring(equal + 1).replace('+', ' '))));
      }
    }
    return parameters;
  }

  /// The first parameter of a name; empty text where there is none.
  String parameter(String name) {
    return parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst()
        .orElse("");
  }

  /// Text without its percent signs; as it is where they are none of UTF-8.
  static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /// Text for any part of a URL, slashes included.
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
