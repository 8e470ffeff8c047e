package org.trailglass.jsonview;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.jsonview.JsonTokens.Kind;

/// Collects what a {@link JsonView} shows: text, styles, and which value stands where. One thread.
final class ViewWriter {
  /// The colon or comma after a token stays on its line.
  private static final int SEPARATOR = 1;

  private final ShownText shown;
  private final Ints spanStarts = new Ints();
  private final Ints spanStyles = new Ints();
  private final Ints spanNodes = new Ints();
  private final List<JsonTree> trees = new ArrayList<>();
  private final Ints treeBases = new Ints();
  private final Ints treeParents = new Ints();
  private final Ints nodeStarts = new Ints();
  private final Ints nodeEnds = new Ints();

  ViewWriter(int pieceLength, Pictures pictures, int expectedLength) {
    this.shown = new ShownText(pieceLength, pictures, expectedLength);
  }

  /// Adds a tree whose values are shown.
  ///
  /// @param parent the string that holds the tree's text, -1 for the text itself
  /// @return what is added to a value's number in its tree to get its number in the view
  int addTree(JsonTree tree, int parent) {
    int base = nodeStarts.size();
    trees.add(tree);
    treeBases.add(base);
    treeParents.add(parent);
    for (int i = 0; i < tree.size(); i++) {
      nodeStarts.add(-1);
      nodeEnds.add(-1);
    }
    return base;
  }

  /// Writes a token as it came.
  void token(JsonTree tree, int base, int token) {
    int own = tree.node(token);
    int node = own < 0 ? treeParents.get(treeBases.floor(base)) : base + own;
    var kind = tree.tokens().kind(token);
    int from = tree.tokens().start(token);
    int to = tree.tokens().end(token);
    if (kind != Kind.COLON && kind != Kind.COMMA) {
      shown.keepTogether(to - from + SEPARATOR);
    }
    boolean isValue = tree.begins(token);
    if (isValue) {
      nodeStarts.set(node, shown.length());
    }
    if (kind == Kind.STRING) {
      string(tree.text(), from, to, tree.isKey(token) ? JsonStyle.KEY : JsonStyle.STRING, node);
    } else {
      write(tree.text(), from, to, style(tree, token, kind), node);
    }
    if (own >= 0 && tree.last(own) == token) {
      nodeEnds.set(node, shown.length());
    }
  }

  private static JsonStyle style(JsonTree tree, int token, Kind kind) {
    return switch (kind) {
      case BEGIN_OBJECT, END_OBJECT, BEGIN_LIST, END_LIST, COLON, COMMA -> JsonStyle.PUNCTUATION;
      case STRING -> JsonStyle.STRING;
      case NUMBER -> JsonStyle.NUMBER;
      case LITERAL -> JsonStyle.LITERAL;
      case BROKEN -> tree.isKey(token) ? JsonStyle.KEY : JsonStyle.BROKEN;
    };
  }

  private void string(String text, int from, int to, JsonStyle style, int node) {
    int at = from;
    int escape = text.indexOf('\\', from, to);
    while (escape >= 0) {
      int length = JsonStrings.escapeLength(text, escape, to);
      if (escape > at) {
        write(text, at, escape, style, node);
      }
      write(text, escape, escape + length, JsonStyle.ESCAPE, node);
      at = escape + length;
      escape = text.indexOf('\\', Math.min(at, to), to);
    }
    if (at < to) {
      write(text, at, to, style, node);
    }
  }

  private void write(String text, int from, int to, JsonStyle style, int node) {
    span(style, node);
    shown.add(text, from, to, false);
  }

  /// Writes white space as it came.
  ///
  /// @param node the value around it, -1 if there is none
  void space(String text, int from, int to, int node) {
    if (from < to) {
      span(JsonStyle.PLAIN, node);
      shown.add(text, from, to, true);
    }
  }

  /// Writes white space of the view's own.
  void space(String spaces, int node) {
    span(JsonStyle.PLAIN, node);
    shown.add(spaces, 0, spaces.length(), true);
  }

  /// Writes a mark of the view's own.
  void mark(String mark, int node) {
    span(JsonStyle.EMBEDDED, node);
    shown.addMark(mark);
    span(JsonStyle.PLAIN, node);
    shown.addMark(" ");
  }

  void breakLine() {
    shown.breakLine();
  }

  /// A value begins here that {@link #token} does not write.
  void begin(int node) {
    nodeStarts.set(node, shown.length());
  }

  /// A value ends here that {@link #token} does not write.
  void end(int node) {
    nodeEnds.set(node, shown.length());
  }

  private void span(JsonStyle style, int node) {
    spanStarts.add(shown.length());
    spanStyles.add(style.ordinal());
    spanNodes.add(node);
  }

  JsonView finish() {
    shown.finish();
    var nodes = new ViewNodes(trees, treeBases, treeParents, nodeStarts, nodeEnds);
    return new JsonView(shown, spanStarts, spanStyles, spanNodes, nodes);
  }
}
