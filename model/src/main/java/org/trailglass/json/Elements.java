package org.trailglass.json;

/// Goes through the elements of a list that is known to be valid. Copies nothing. One thread.
public final class Elements {
  private final byte[] text;
  private final int to;
  private int at;
  private int from;

  /// @param from where the list begins, with its bracket
  /// @param to where it ends
  public Elements(byte[] text, int from, int to) {
    this.text = text;
    this.to = to;
    this.at = from + 1;
  }

  /// Goes to the next element.
  ///
  /// @return false at the end
  public boolean next() {
    at = JsonBytes.skipSpace(text, at, to);
    if (at < to && text[at] == ',') {
      at = JsonBytes.skipSpace(text, at + 1, to);
    }
    if (at >= to || text[at] == ']') {
      return false;
    }
    from = at;
    at = JsonBytes.end(text, at, to);
    return true;
  }

  /// Where the element begins.
  public int from() {
    return from;
  }

  /// Where it ends.
  public int to() {
    return at;
  }
}
