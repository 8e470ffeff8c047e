package org.trailglass.jsonview;

/// Lays JSON out as it came.
final class RawLayout {
  private RawLayout() {}

  static JsonView of(String text, Pictures pictures, int pieceLength) {
    var tree = new JsonTree(text);
    var writer = new ViewWriter(pieceLength, pictures, text.length() + text.length() / 64 + 16);
    int base = writer.addTree(tree, -1);
    int at = 0;
    int around = -1;
    for (int token = 0; token < tree.tokens().size(); token++) {
      writer.space(text, at, tree.tokens().start(token), around);
      writer.token(tree, base, token);
      at = tree.tokens().end(token);
      around = tree.node(token);
    }
    writer.space(text, at, text.length(), -1);
    return writer.finish();
  }
}
