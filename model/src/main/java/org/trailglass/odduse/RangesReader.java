package org.trailglass.odduse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trailglass.json.JsonScanner;
import org.trailglass.json.JsonScanner.Token;
import org.trailglass.odduse.BadRangesException.Reason;

/// Reads what is needed of `ip-ranges.json`: `createDate`, and in lists of whatever name
/// `ip_prefix` and `ipv6_prefix`. Strict. One thread.
final class RangesReader {
  /// The file itself has three.
  private static final int DEEPEST = 16;

  private static final int LONGEST_QUOTE = 80;

  private final byte[] json;
  private final JsonScanner scanner = new JsonScanner();
  private final List<String> prefixes = new ArrayList<>();
  private String created = "";

  /// What was read.
  record Read(String created, List<String> prefixes) {}

  RangesReader(byte[] json) {
    this.json = json;
    scanner.reset(json, 0, json.length);
  }

  Read read() throws BadRangesException {
    value(scanner.value(), "", 0);
    return new Read(created, prefixes);
  }

  private void value(Token token, String key, int depth) throws BadRangesException {
    if (depth > DEEPEST) {
      throw broken();
    }
    switch (token) {
      case OBJECT -> members(depth);
      case ARRAY -> entries(key, depth);
      case STRING -> take(key);
      case NUMBER, TRUE, FALSE, NULL -> {}
      case COMMA, END_OBJECT, END_ARRAY, END, BROKEN -> throw broken();
    }
  }

  private void members(int depth) throws BadRangesException {
    var token = scanner.key();
    while (token == Token.STRING) {
      var key = text();
      value(scanner.value(), key, depth + 1);
      token = scanner.next(true);
      if (token == Token.COMMA) {
        token = scanner.key();
      }
    }
    if (token != Token.END_OBJECT) {
      throw broken();
    }
  }

  private void entries(String key, int depth) throws BadRangesException {
    var token = scanner.value();
    while (token != Token.END_ARRAY) {
      value(token, key, depth + 1);
      token = scanner.next(false);
      if (token == Token.COMMA) {
        token = scanner.value();
      } else if (token != Token.END_ARRAY) {
        throw broken();
      }
    }
  }

  private void take(String key) {
    switch (key) {
      case "createDate" -> created = text();
      case "ip_prefix", "ipv6_prefix" -> prefixes.add(text());
      default -> {}
    }
  }

  private String text() {
    if (scanner.isEscaped()) {
      int length = scanner.decode();
      return new String(scanner.decoded(), 0, length, StandardCharsets.UTF_8);
    }
    return new String(
        json, scanner.start(), scanner.end() - scanner.start(), StandardCharsets.UTF_8);
  }

  private BadRangesException broken() {
    int at = Math.min(scanner.at(), json.length);
    int length = Math.min(LONGEST_QUOTE, json.length - at);
    return new BadRangesException(
        Reason.BROKEN, new String(json, at, length, StandardCharsets.UTF_8));
  }
}
