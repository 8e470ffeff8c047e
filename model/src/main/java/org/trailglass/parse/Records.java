package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.trailglass.json.JsonBytes;
import org.trailglass.json.Members;
import org.trailglass.parse.Frames.Kind;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Skip;

/// Reads the value at the position of a walker: flattens it, goes into it, or unwraps it. One
/// thread.
final class Records {
  private final Walker walker;
  private final StreamReading run;
  private final Window window;
  private final Frames frames;
  private final Unwrapper unwrapper;
  private final BrokenRecords broken;
  private final CutText cut;
  private Kind listKind = Kind.LIST;

  /// Up to where no line break is, in bytes of the stream; looked at once only.
  private long lineScanned;

  Records(Walker walker) {
    this.walker = walker;
    this.run = walker.run();
    this.window = walker.window();
    this.frames = walker.frames();
    this.unwrapper = new Unwrapper(walker);
    this.cut = new CutText(window);
    this.broken = new BrokenRecords(walker, unwrapper);
  }

  /// What the list is that the last key for records named.
  Kind listKind() {
    return listKind;
  }

  /// Reads the object at the position, and moves behind it, or into it if it holds records.
  void object() {
    boolean isDone = false;
    while (!isDone) {
      int from = window.at();
      var flattener = run.flattener();
      int to = limit(from);
      boolean isLast = to < window.to() || window.isLast();
      isDone =
          switch (flattener.flatten(window.bytes(), from, to, isLast)) {
            case EVENT -> event(from, flattener.end());
            case OTHER -> other(from, flattener.end());
            case ENVELOPE -> envelope(from, flattener.end());
            case BROKEN -> broken.object(flattener.end(), flattener.expected());
            case TOO_DEEP -> !markIfCutLine(from) && broken.tooDeep();
            case INCOMPLETE -> !window.more() && tooLong();
          };
    }
  }

  /// Marks the text as broken if the object runs on into lines that begin like records; then it is
  /// to be read again, to the end of its line.
  private boolean markIfCutLine(int from) {
    boolean isCut =
        frames.kind() == Kind.TEXT && !frames.isBroken() && recordLine(from) < window.to();
    if (isCut) {
      frames.markBroken();
    }
    return isCut;
  }

  /// How far to read: in text in which something broke, not into a line that begins like a record.
  private int limit(int from) {
    return frames.kind() == Kind.TEXT && frames.isBroken() ? recordLine(from) : window.to();
  }

  /// The end of the line, if the next one begins like a record; else of the text.
  private int recordLine(int from) {
    var bytes = window.bytes();
    int lineEnd = Math.max(from, (int) (lineScanned - window.offset(0)));
    while (lineEnd < window.to() && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    lineScanned = window.offset(lineEnd);
    int next = JsonBytes.skipSpace(bytes, lineEnd, window.to());
    boolean isRecord = next < window.to() && bytes[next] == '{' && bytes[next - 1] == '\n';
    return isRecord ? lineEnd : window.to();
  }

  /// Commits, if what follows shows that the record has ended.
  private boolean event(int from, int to) {
    var follow = Follow.behind(window, from, to);
    boolean isCut = isCut(follow, from, to);
    if (follow == Follow.MORE || follow == Follow.KEY || isCut) {
      run.sink().rollback();
      return isCut ? cut(from, to) : notEnded(follow, to);
    }
    if (follow == Follow.OTHER_TAIL) {
      frames.markBroken();
    }
    walker.commit(walker.reading(), from, to);
    if (run.flattener().hasRepeatedKeys()) {
      repeatedKeys();
    }
    passed(to);
    return true;
  }

  /// Whether the object is a value in an event of which the beginning is missing.
  private boolean isCut(Follow follow, int from, int to) {
    if (frames.kind() != Kind.TEXT) {
      boolean isBroken = follow != Follow.FINE || frames.isBroken();
      return (follow == Follow.BRACE && cut.isAroundMember(to)) || (isBroken && endsFurtherIn(to));
    }
    boolean isFirst = frames.state() != State.AFTER_VALUE;
    boolean mayBeCut = isFirst && (frames.isBroken() || cut.isFragment(from));
    return cut.isFollowedByOuter(to)
        || (follow == Follow.KEY && mayBeCut)
        || (follow == Follow.OTHER_TAIL
            && (mayBeCut || walker.gaps().isLineStart())
            && isOnLine(to));
  }

  /// Whether the last bracket begins a line further in than the elements of the list do.
  boolean endsFurtherIn(int to) {
    return cut.isFirstOnLine(to - 1) && frames.isFurtherIn(window.indent(to - 1));
  }

  /// Whether a comma follows on the line.
  private boolean isOnLine(int to) {
    int at = to;
    while (at < window.to() && " \t\r".indexOf(window.bytes()[at]) >= 0) {
      at++;
    }
    return at < window.to() && window.bytes()[at] == ',';
  }

  private boolean cut(int from, int to) {
    walker.broken(from, Problem.Expected.COMMA_OR_END_OF_ARRAY, Problem.Action.SKIPPED);
    passed(to);
    if (frames.kind() == Kind.TEXT) {
      frames.state(State.BEGUN);
    }
    return true;
  }

  private boolean other(int from, int to) {
    var follow = Follow.behind(window, from, to);
    boolean isCut = isCut(follow, from, to);
    if (follow == Follow.KEY || follow == Follow.MORE || isCut) {
      return isCut ? cut(from, to) : notEnded(follow, to);
    }
    unwrapper.object(from, to);
    return passed(to);
  }

  private boolean notEnded(Follow follow, int to) {
    if (follow == Follow.MORE) {
      window.more();
      return false;
    }
    return broken.object(to, Problem.Expected.COMMA_OR_END_OF_ARRAY);
  }

  private void repeatedKeys() {
    for (var key : run.flattener().repeatedKeys()) {
      walker.repeated(key.offset(), key.key());
    }
  }

  private boolean envelope(int from, int valueAt) {
    var header = new Members(window.bytes(), from, valueAt);
    boolean isControl = false;
    listKind = Kind.LIST;
    while (header.next()) {
      isControl |= header.hasKey("messageType") && header.valueText().equals("CONTROL_MESSAGE");
      listKind = header.hasKey("QueryResultRows") ? Kind.ROWS : Kind.LIST;
    }
    if (isControl) {
      walker.skipped(from, Skip.Reason.CONTROL_MESSAGE);
      walker.skipper().value(-1);
      frames.state(State.AFTER_VALUE);
    } else if (mayBeInside() && cut.isWrapperInField(from)) {
      walker.broken(from, Problem.Expected.VALUE, Problem.Action.SKIPPED);
      walker.skipper().value(-1);
      frames.state(frames.kind() == Kind.TEXT ? State.BEGUN : State.AFTER_VALUE);
    } else if (walker.push(Kind.OBJECT)) {
      run.countValue();
      window.at(valueAt);
    } else {
      frames.state(State.AFTER_VALUE);
    }
    return true;
  }

  /// Whether it is worth a look what follows a wrapper, before its records are read: everywhere but
  /// at the beginning of a file.
  private boolean mayBeInside() {
    return frames.kind() != Kind.TEXT || walker.outerPiece() != null || frames.isBroken();
  }

  private boolean tooLong() {
    walker.limit(window.at(), Limit.RECORD_BYTES, run.limits().recordBytes());
    walker.skipper().value(frames.kind() == Kind.TEXT ? window.indent(window.at()) : -1);
    frames.state(State.AFTER_VALUE);
    return true;
  }

  private boolean passed(int to) {
    window.at(to);
    frames.state(State.AFTER_VALUE);
    return true;
  }

  /// Whether a key names a list of records, as {@link RecordFlattener} knows them.
  boolean isListKey(int from, int to) {
    noteListKey(from + 1, to - 1);
    return EventMarks.isList(window.bytes(), from + 1, to - 1);
  }

  /// Remembers what kind of list the key between two quotes names.
  void noteListKey(int from, int to) {
    var key = new String(window.bytes(), from, to - from, UTF_8);
    listKind = key.equals("QueryResultRows") ? Kind.ROWS : Kind.LIST;
  }

  /// Reads the string at the position: JSON in it, or the first key of an object whose bracket is
  /// missing.
  void string() {
    if (walker.ahead().holdKey()) {
      broken.withoutBrace();
      return;
    }
    if (!walker.ahead().holdString() || !walker.ahead().standsAlone()) {
      broken.rest();
      return;
    }
    int quote = JsonBytes.closingQuote(window.bytes(), window.at(), window.to());
    int from = window.at();
    if (!unwrapper.text(from, quote + 1) && frames.kind() != Kind.TEXT) {
      walker.skipped(from, Skip.Reason.OTHER_JSON);
    }
    passed(quote + 1);
  }

  /// Passes what can begin no element: the rest of a record that broke apart.
  void rest() {
    broken.rest();
  }

  /// Reads the row of a table at the position, which is a list.
  void row() {
    while (true) {
      int from = window.at();
      int end = JsonBytes.end(window.bytes(), from, window.to());
      if (end < window.to() || window.isLast()) {
        unwrapper.row(from, end);
        passed(end);
        return;
      }
      if (!window.more()) {
        tooLong();
        return;
      }
    }
  }
}
