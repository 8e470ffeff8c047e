package org.trailglass.repair;

/// The number grammar of JSON (RFC 8259, section 6).
final class Numbers {
  private Numbers() {}

  /// Where the number that begins at `from` ends; -1 if none begins there.
  static int end(byte[] text, int from, int to) {
    int at = from < to && text[from] == '-' ? from + 1 : from;
    if (at < to && text[at] == '0') {
      at++;
    } else {
      at = digits(text, at, to);
    }
    if (at > 0 && at < to && text[at] == '.') {
      at = digits(text, at + 1, to);
    }
    if (at > 0 && at < to && (text[at] | 0x20) == 'e') {
      int sign = at + 1 < to && (text[at + 1] == '+' || text[at + 1] == '-') ? 2 : 1;
      at = digits(text, at + sign, to);
    }
    return at;
  }

  private static int digits(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at == from ? -1 : at;
  }
}
