package org.trailglass.jsonview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// JSON as a viewer shows it: lines, styles, folds, the value at each offset, and the way back to
/// what it was. Immutable; any thread.
///
/// Offsets are in chars of {@link #text}, which holds a `\n` at each line break. A line that is too
/// long is shown in pieces: the next line is then a piece of the same, with no `\n` between.
public final class JsonView {
  /// The most chars of one shown line: layout of a text line costs more than its length. Few events
  /// are longer: a break that the evidence does not have should be seldom. RichTextFX takes about
  /// 15 ms for 400 chars of tokens on one line, 60 for 4,000, 95 for 8,000, 330 for 16,000 and
  /// 1,800 for 32,000.
  public static final int PIECE = 4_000;

  private final ShownText shown;
  private final Ints spanStarts;
  private final Ints spanStyles;
  private final Ints spanNodes;
  private final ViewNodes nodes;
  private final int[] foldEnds;

  JsonView(ShownText shown, Ints spanStarts, Ints spanStyles, Ints spanNodes, ViewNodes nodes) {
    this.shown = shown;
    this.spanStarts = spanStarts;
    this.spanStyles = spanStyles;
    this.spanNodes = spanNodes;
    this.nodes = nodes;
    this.foldEnds = foldEnds();
  }

  /// The text exactly as it came: only hidden characters become pictures, and long lines pieces.
  ///
  /// @param json may be no JSON
  public static JsonView raw(byte[] json, Pictures pictures) {
    return raw(json, pictures, PIECE);
  }

  static JsonView raw(byte[] json, Pictures pictures, int pieceLength) {
    return RawLayout.of(Utf8.decode(json), pictures, pieceLength);
  }

  /// Text that is no JSON, exactly as it came.
  public static JsonView plain(byte[] text, Pictures pictures) {
    var plain = Utf8.decode(text);
    var writer = new ViewWriter(PIECE, pictures, plain.length() + 16);
    writer.space(plain, 0, plain.length(), -1);
    return writer.finish();
  }

  /// The text indented by two, each value as written, in the order in which it came; JSON inside
  /// strings expanded and marked.
  ///
  /// @param json may be no JSON: then as far as it goes
  public static JsonView pretty(byte[] json, Pictures pictures) {
    return PrettyLayout.of(Utf8.decode(json), pictures, PIECE);
  }

  private int[] foldEnds() {
    var ends = new int[lines()];
    for (int node = nodes.size() - 1; node >= 0; node--) {
      int from = nodes.starts().get(node);
      int to = nodes.ends().get(node);
      if (from >= 0 && to > from && nodes.isContainer(node)) {
        int line = shown.line(from);
        int end = shown.line(to - 1);
        boolean takesLines = shown.number(end) > shown.number(line);
        ends[line] = takesLines ? Math.max(ends[line], end) : ends[line];
      }
    }
    return ends;
  }

  /// Everything that is shown.
  public String text() {
    return shown.text();
  }

  /// How many lines.
  public int lines() {
    return shown.lines();
  }

  /// One line, without its line break.
  public String line(int line) {
    return text().substring(lineStart(line), lineEnd(line));
  }

  /// Where a line begins.
  public int lineStart(int line) {
    return shown.lineStart(line);
  }

  /// Where a line ends, before its line break.
  public int lineEnd(int line) {
    return shown.lineEnd(line);
  }

  /// The line of an offset.
  public int lineAt(int offset) {
    return shown.line(offset);
  }

  /// Whether a line is a piece of the line before it.
  public boolean isPiece(int line) {
    return shown.isPiece(line);
  }

  /// A line's number as people count, from 1; pieces have the number of their line.
  public int number(int line) {
    return shown.number(line);
  }

  /// Whether a line shows text that a string holds.
  public boolean isEmbedded(int line) {
    int span = spanStarts.floor(lineStart(line));
    return span >= 0 && nodes.isEmbedded(spanNodes.get(span));
  }

  /// The last line of the object or list that begins on a line and ends on a later one that
  /// is no piece of the same; of several the longest. 0 if there is none.
  public int foldEnd(int line) {
    return foldEnds[line];
  }

  /// The styles of a line, from its begin to its end.
  public List<JsonSpan> spans(int line) {
    var spans = new ArrayList<JsonSpan>();
    int at = lineStart(line);
    int end = lineEnd(line);
    int span = Math.max(0, spanStarts.floor(at));
    int picture = shown.pictureFrom(at);
    while (at < end) {
      while (span + 1 < spanStarts.size() && spanStarts.get(span + 1) <= at) {
        span++;
      }
      while (shown.pictureStart(picture) < at) {
        picture++;
      }
      int next = span + 1 < spanStarts.size() ? Math.min(end, spanStarts.get(span + 1)) : end;
      var style = JsonStyle.of(spanStyles.get(span));
      if (shown.pictureStart(picture) == at && shown.isOriginal(picture)) {
        next = Math.min(next, shown.pictureEnd(picture));
        style = JsonStyle.HIDDEN;
        picture++;
      } else if (shown.isOriginalIn(picture, next)) {
        next = shown.pictureStart(picture);
      }
      if (next > at) {
        spans.add(new JsonSpan(style, next - at));
      }
      at = next;
    }
    return spans;
  }

  /// The value at an offset: in a key the member's value; outside of all values nothing.
  public Optional<JsonSpot> spot(int offset) {
    return node(offset).map(node -> new JsonSpot(nodes.steps(node), start(node), end(node)));
  }

  private Optional<Integer> node(int offset) {
    int span = spanStarts.floor(offset);
    int node = span < 0 ? -1 : spanNodes.get(span);
    return node < 0 ? Optional.empty() : Optional.of(node);
  }

  private int start(int node) {
    return Math.max(0, nodes.starts().get(node));
  }

  private int end(int node) {
    int end = nodes.ends().get(node);
    return end < 0 ? text().length() : end;
  }

  /// The value at an offset as text: a string decoded, all else as written.
  public Optional<String> value(int offset) {
    return node(offset).map(nodes::value);
  }

  /// What a stretch was before it was shown: no pictures, no marks, line breaks as they were.
  public String original(int from, int to) {
    return shown.original(from, to);
  }

  /// The bytes of {@link #original}. Of all of a raw view they are the bytes that came.
  public byte[] bytes(int from, int to) {
    return shown.bytes(from, to);
  }
}
