package org.trailglass.jsonview;

import java.util.Optional;
import org.trailglass.json.EmbeddedJson;
import org.trailglass.jsonview.JsonTokens.Kind;

/// Lays JSON out with an indent of two, and JSON inside strings likewise.
final class PrettyLayout {
  private static final String INDENT = "  ";
  private static final int MOST_INDENT = 64;
  private static final int MOST_NESTING = 3;

  private final ViewWriter writer;
  private int depth;

  private PrettyLayout(ViewWriter writer) {
    this.writer = writer;
  }

  static JsonView of(String text, Pictures pictures, int pieceLength) {
    var layout = new PrettyLayout(new ViewWriter(pieceLength, pictures, text.length() * 3 / 2));
    layout.write(new JsonTree(text), -1, 0);
    return layout.writer.finish();
  }

  /// @param parent the string that holds the text, -1 for the text itself
  private void write(JsonTree tree, int parent, int nesting) {
    int base = writer.addTree(tree, parent);
    var tokens = tree.tokens();
    for (int token = 0; token < tokens.size(); token++) {
      int node = tree.node(token) < 0 ? parent : base + tree.node(token);
      before(tree, token, node);
      var embedded = nesting < MOST_NESTING ? embedded(tree, token) : Optional.<Embedded>empty();
      if (embedded.isPresent()) {
        writer.begin(node);
        writer.mark(embedded.get().mark(), node);
        write(embedded.get().tree(), node, nesting + 1);
        writer.end(node);
      } else {
        writer.token(tree, base, token);
      }
    }
  }

  /// The white space before a token.
  private void before(JsonTree tree, int token, int node) {
    var tokens = tree.tokens();
    boolean isAfterOpener =
        tokens.is(token - 1, Kind.BEGIN_OBJECT) || tokens.is(token - 1, Kind.BEGIN_LIST);
    switch (tokens.kind(token)) {
      case END_OBJECT, END_LIST -> {
        boolean isEmpty = isAfterOpener && tree.node(token) == tree.node(token - 1);
        depth -= isAfterOpener && isEmpty ? 0 : 1;
        if (!isEmpty) {
          newLine(node);
        }
      }
      case COLON, COMMA -> {}
      case BEGIN_OBJECT, BEGIN_LIST, STRING, NUMBER, LITERAL, BROKEN -> {
        depth += isAfterOpener ? 1 : 0;
        if (isAfterOpener || tokens.is(token - 1, Kind.COMMA)) {
          newLine(node);
        } else if (token > 0) {
          writer.space(" ", node);
        }
      }
    }
  }

  private void newLine(int node) {
    writer.breakLine();
    depth = Math.max(0, depth);
    writer.space(INDENT.repeat(Math.min(depth, MOST_INDENT)), node);
  }

  /// @param mark says how the text was held
  private record Embedded(JsonTree tree, String mark) {}

  /// The JSON that a string value holds.
  private static Optional<Embedded> embedded(JsonTree tree, int token) {
    var tokens = tree.tokens();
    if (!tokens.is(token, Kind.STRING) || tree.isKey(token) || !mayHoldJson(tree, token)) {
      return Optional.empty();
    }
    var held = JsonStrings.decode(tree.text(), tokens.start(token), tokens.end(token));
    var bytes = Utf8.encode(held);
    var mark = held.stripLeading().startsWith("%") ? "url-encoded json" : "json";
    return EmbeddedJson.decode(bytes, 0, bytes.length)
        .map(json -> new Embedded(new JsonTree(Utf8.decode(json)), mark));
  }

  /// By its first characters; says yes rather than no.
  private static boolean mayHoldJson(JsonTree tree, int token) {
    int first = tree.tokens().start(token) + 1;
    return tree.tokens().end(token) - first > 2
        && "{[%\\ \t\r\n".indexOf(tree.text().charAt(first)) >= 0;
  }
}
