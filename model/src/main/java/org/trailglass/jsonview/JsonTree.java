package org.trailglass.jsonview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.trailglass.jsonview.JsonTokens.Kind;

/// The values of a text that is JSON or was meant to be, in the order in which they begin, each
/// with its parent and its key or position. Never throws: what does not fit belongs to the value
/// around it. Immutable once made.
final class JsonTree {
  private static final int NONE = -1;

  private final String text;
  private final JsonTokens tokens;
  private final Ints parents = new Ints();
  private final Ints keys = new Ints();
  private final Ints positions = new Ints();
  private final Ints firsts = new Ints();
  private final Ints lasts = new Ints();
  private final int[] nodeOfToken;

  private final Ints open = new Ints();
  private final Ints children = new Ints();
  private int pendingKey = NONE;

  JsonTree(String text) {
    this.text = text;
    this.tokens = new JsonTokens(text);
    this.nodeOfToken = new int[tokens.size()];
    for (int token = 0; token < tokens.size(); token++) {
      nodeOfToken[token] = take(token);
    }
    while (!open.isEmpty()) {
      close(tokens.size() - 1);
    }
  }

  private int take(int token) {
    return switch (tokens.kind(token)) {
      case BEGIN_OBJECT, BEGIN_LIST -> begin(token);
      case END_OBJECT -> end(token, Kind.BEGIN_OBJECT);
      case END_LIST -> end(token, Kind.BEGIN_LIST);
      case COLON -> pendingKey == NONE ? around() : pendingNode();
      case COMMA -> comma();
      case STRING, NUMBER, LITERAL, BROKEN -> scalar(token);
    };
  }

  private int comma() {
    dropKey();
    return around();
  }

  /// The member whose value is still to come.
  private int pendingNode() {
    return parents.size();
  }

  private int around() {
    return open.isEmpty() ? NONE : open.last();
  }

  private int begin(int token) {
    int node = add(token);
    open.add(node);
    children.add(0);
    return node;
  }

  private int end(int token, Kind opener) {
    boolean isOpen = false;
    for (int i = open.size() - 1; i >= 0 && !isOpen; i--) {
      isOpen = tokens.kind(firsts.get(open.get(i))) == opener;
    }
    if (!isOpen) {
      return around();
    }
    while (tokens.kind(firsts.get(open.last())) != opener) {
      close(token - 1);
    }
    int node = open.last();
    close(token);
    return node;
  }

  private void close(int lastToken) {
    dropKey();
    lasts.set(open.removeLast(), lastToken);
    children.removeLast();
  }

  /// A key whose value never came belongs, with its colon, to the object around it.
  private void dropKey() {
    if (pendingKey != NONE) {
      nodeOfToken[pendingKey] = around();
      nodeOfToken[pendingKey + 1] = around();
      pendingKey = NONE;
    }
  }

  private int scalar(int token) {
    boolean isInObject =
        !open.isEmpty() && tokens.kind(firsts.get(open.last())) == Kind.BEGIN_OBJECT;
    if (isInObject && pendingKey == NONE) {
      if (!tokens.is(token + 1, Kind.COLON)) {
        return around();
      }
      pendingKey = token;
      return pendingNode();
    }
    if (tokens.kind(token) == Kind.BROKEN && pendingKey == NONE) {
      return around();
    }
    return add(token);
  }

  private int add(int token) {
    parents.add(around());
    keys.add(pendingKey);
    firsts.add(token);
    lasts.add(token);
    boolean isElement = pendingKey == NONE && !open.isEmpty();
    positions.add(isElement ? children.last() : NONE);
    if (isElement) {
      children.set(children.size() - 1, children.last() + 1);
    }
    pendingKey = NONE;
    return parents.size() - 1;
  }

  String text() {
    return text;
  }

  JsonTokens tokens() {
    return tokens;
  }

  /// How many values.
  int size() {
    return parents.size();
  }

  /// The value that a token belongs to: its own, that of its key, or the one around it; -1 outside
  /// of all.
  int node(int token) {
    return nodeOfToken[token];
  }

  /// Whether a token is the key of its value.
  boolean isKey(int token) {
    int node = node(token);
    return node >= 0 && keys.get(node) == token;
  }

  /// Whether a token is the first of a value.
  boolean begins(int token) {
    int node = node(token);
    return node >= 0 && firsts.get(node) == token;
  }

  int last(int node) {
    return lasts.get(node);
  }

  Kind kind(int node) {
    return tokens.kind(firsts.get(node));
  }

  /// Whether the node is an object or a list without anything in it.
  boolean isEmpty(int node) {
    return lasts.get(node) == firsts.get(node) + 1;
  }

  /// The key or position of a value; nothing for the outermost.
  List<JsonStep> step(int node) {
    int key = keys.get(node);
    if (key != NONE) {
      return List.of(new JsonStep.Key(decoded(key)));
    }
    int parent = parents.get(node);
    boolean isElement = parent != NONE && kind(parent) == Kind.BEGIN_LIST;
    return isElement ? List.of(new JsonStep.Position(positions.get(node))) : List.of();
  }

  /// The keys and positions that lead to a value.
  List<JsonStep> steps(int node) {
    var steps = new ArrayDeque<JsonStep>();
    for (int at = node; at != NONE; at = parents.get(at)) {
      step(at).forEach(steps::addFirst);
    }
    return new ArrayList<>(steps);
  }

  /// A value as text: a string decoded, all else as written.
  String value(int node) {
    int first = firsts.get(node);
    return tokens.kind(first) == Kind.STRING
        ? decoded(first)
        : text.substring(tokens.start(first), tokens.end(lasts.get(node)));
  }

  private String decoded(int token) {
    return JsonStrings.decode(text, tokens.start(token), tokens.end(token));
  }
}
