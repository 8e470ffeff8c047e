package org.trailglass.parse;

import org.trailglass.json.JsonBytes;
import org.trailglass.parse.Frames.Kind;
import org.trailglass.parse.Frames.State;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Expected;
import org.trailglass.problem.Problem.Repair;

/// Walks through text in which JSON may stand: one value, one a line, one behind the other, in
/// Markdown fences, between prose, behind a time. One thread.
final class TextLevel {
  /// Characters that count as fallen there by mistake; more is prose.
  private static final int MOST_STRAY = 3;

  /// With a bracket it colours what a terminal shows.
  private static final byte ESCAPE = 0x1b;

  private final Walker walker;
  private final Window window;
  private final Frames frames;
  private final Surroundings surroundings;
  private final CutText cut;

  /// Whether the last value stood first on its line, or behind one that did, so that it is no part
  /// of prose.
  private boolean beganLine;

  /// Whether nothing but white space stands between the position and a record that began its line.
  private boolean isBehindRecord;

  private long seenEvents;

  /// Where the record ended that broke last, in bytes of the text; -1 once that is far.
  private long brokenTo = -1;

  private int brokenIndent;
  private int brokenFences;

  /// What is broken was reported up to here.
  private long reportedTo;

  TextLevel(Walker walker) {
    this.walker = walker;
    this.window = walker.window();
    this.frames = walker.frames();
    this.cut = new CutText(window);
    this.surroundings = new Surroundings(walker.outerPiece() == null, walker.gaps());
  }

  /// Whether the last value stood in prose.
  boolean isInProse() {
    return !beganLine;
  }

  /// Does the next thing.
  ///
  /// @return false at the end of the text
  boolean step() {
    int c = walker.next();
    look();
    switch (c) {
      case -1 -> {
        return false;
      }
      case '{' -> brace();
      case '[' -> bracket();
      case '"' -> quote();
      case ',', ']', '}' -> stray(c);
      case 0 -> zeros();
      case '`' -> {
        if (!walker.gaps().fence()) {
          prose();
        }
      }
      default -> prose();
    }
    return true;
  }

  private void look() {
    long events = walker.run().events();
    isBehindRecord =
        frames.state() == State.AFTER_VALUE && beganLine && (isBehindRecord || events > seenEvents);
    if (isBehindRecord) {
      surroundings.record();
    }
    seenEvents = events;
  }

  private void brace() {
    if (isCutValue()) {
      cutValue();
      return;
    }
    beganLine = beginsLine();
    if (walker.ahead().peek(1) == '"' || (beganLine && isObjectAhead())) {
      walker.records().object();
    } else if (beganLine && surroundings.areRecords(isBehindRecord) && !isTemplate()) {
      surplusBraces();
      walker.records().object();
    } else {
      prose();
    }
  }

  private boolean isObjectAhead() {
    int next = walker.ahead().peek(1);
    return next == '}' || next == '/' || walker.ahead().isOddKeyAhead(1);
  }

  /// Whether a page may begin so: `{% raw %}`, `{{ word }}`.
  private boolean isTemplate() {
    int at = window.at() + 1;
    if (!surroundings.areBlank() || at >= window.to()) {
      return false;
    }
    byte second = window.bytes()[at];
    int third = walker.ahead().peek(2);
    return second == '%'
        || second == '#'
        || (second == '{' && third != '"' && third != '{' && third != '}');
  }

  private void surplusBraces() {
    while (walker.ahead().peek(1) == '{') {
      walker.repaired(window.at(), Repair.REMOVED_SURPLUS_BRACKET);
      walker.pass();
      walker.next();
    }
  }

  /// A record broke: what stands behind it on its line, or further in than it, is a part of it.
  void broke(int from, int end) {
    int last = end;
    while (last > from && JsonBytes.isSpace(window.bytes()[last - 1])) {
      last--;
    }
    brokenTo = window.offset(last);
    brokenIndent = window.indent(from);
    brokenFences = walker.gaps().fences();
  }

  private boolean isInBroken() {
    if (brokenTo < 0 || brokenFences != walker.gaps().fences()) {
      return false;
    }
    if (walker.gaps().isLineStart()) {
      brokenTo = window.indent(window.at()) > brokenIndent ? brokenTo : -1;
      return brokenTo >= 0;
    }
    int at = Math.max(window.start(), (int) (brokenTo - window.offset(0)));
    int lineEnd = JsonBytes.lineEnd(window.bytes(), at, window.at());
    boolean isBehind = JsonBytes.skipSpace(window.bytes(), at, lineEnd) < lineEnd;
    brokenTo = window.offset(lineEnd);
    return lineEnd == window.at() && isBehind && walker.gaps().before() != '}';
  }

  /// Whether a key or comma stands before the position that belongs to no value that was read.
  private boolean isCutValue() {
    boolean isFree = frames.state() == State.AFTER_VALUE && walker.gaps().isLineStart();
    return !isBehindRecord && ((!isFree && cut.isValue()) || isInBroken());
  }

  /// An object or list in something of which the beginning is missing: none of its records, unless
  /// the list of records itself goes on here.
  private void cutValue() {
    if (window.bytes()[window.at()] == '{' && cut.isBehindComma() && cut.isElement()) {
      report(Expected.VALUE);
      frames.push(Kind.LIST, walker.run().events());
      frames.markBroken();
      return;
    }
    report(Expected.VALUE);
    frames.state(State.BEGUN);
    int c = '{';
    while (c == '{' || c == '[') {
      walker.skipper().value(window.indent(window.at()));
      c = walker.next() == ',' ? walker.ahead().peek(1) : -1;
      if (c == '{' || c == '[') {
        walker.pass();
        walker.next();
      }
    }
  }

  /// Reports what is broken once a line.
  private void report(Expected expected) {
    if (window.offset(window.at()) >= reportedTo) {
      walker.broken(window.at(), expected, Action.SKIPPED);
      reportedTo = window.offset(JsonBytes.lineEnd(window.bytes(), window.at(), window.to()));
    }
  }

  private void bracket() {
    if (isRestOfList()) {
      report(Expected.VALUE);
      frames.push(Kind.LIST, walker.run().events());
      frames.markBroken();
      walker.pass();
      return;
    }
    if (window.at() > window.start() && window.bytes()[window.at() - 1] == ESCAPE) {
      prose();
      return;
    }
    if (isCutValue() || (frames.state() != State.AFTER_VALUE && isFieldList())) {
      cutValue();
      return;
    }
    beganLine = beginsLine();
    boolean isBroken = !isListAhead() && isBrokenList();
    if (isListAhead() || (isBroken && isCutOrScalarAhead())) {
      if (walker.push(Kind.LIST)) {
        walker.pass();
      }
      return;
    }
    if (isBroken) {
      int at = JsonBytes.skipSpace(window.bytes(), window.at() + 1, window.to());
      walker.broken(at, Expected.VALUE, Action.SKIPPED);
    }
    prose();
  }

  /// Whether a file begins inside the key of its list of records, which goes on from here to the
  /// end of the file. A message may have been cut at its end, too, and is not believed.
  private boolean isRestOfList() {
    return walker.outerPiece() == null
        && walker.nesting() == 0
        && cut.isBehindListKey()
        && cut.isWholeList();
  }

  private boolean isFieldList() {
    int next = walker.ahead().peek(1);
    return ("{[\"".indexOf(next) >= 0 || walker.ahead().isScalarAhead(1)) && cut.isFieldList();
  }

  private boolean isListAhead() {
    int next = walker.ahead().peek(1);
    return next == '{' || (beganLine && (next == '[' || next == '"' || next == ']'));
  }

  private boolean isBrokenList() {
    return beganLine
        && surroundings.areRecords(isBehindRecord)
        && !walker.ahead().isTag(!surroundings.areBlank());
  }

  /// Whether the list breaks only further on, if at all.
  private boolean isCutOrScalarAhead() {
    return walker.ahead().peek(1) < 0 || walker.ahead().isScalarAhead(1);
  }

  /// Whether a value begins a line, or the text but for strays, or stands behind one that does.
  private boolean beginsLine() {
    return isBehindRecord
        || walker.gaps().isLineStart()
        || window.offset(window.at()) <= MOST_STRAY;
  }

  private void quote() {
    if (window.offset(window.at()) == 0 && walker.ahead().peek(1) == ':') {
      walker.pass();
      frames.state(State.BEGUN);
      return;
    }
    beganLine = walker.gaps().isLineStart();
    if (beganLine && walker.ahead().holdString()) {
      walker.records().string();
    } else if (beganLine && surroundings.areRecords(isBehindRecord) && isJsonQuoted()) {
      openString();
    } else {
      prose();
    }
  }

  private boolean isJsonQuoted() {
    int next = walker.ahead().peek(1);
    return next == '{' || next == '[' || next == '\\';
  }

  /// A record in quotes, the second of which is missing on its line.
  private void openString() {
    boolean isCut = walker.ahead().isLastLine();
    walker.broken(window.at(), Expected.END_OF_STRING, isCut ? Action.CUT_OFF : Action.SKIPPED);
    walker.gaps().toLineEnd();
    frames.state(State.BEGUN);
  }

  /// A separator or bracket between values; in prose it is prose.
  private void stray(int c) {
    if (frames.eventsBefore() >= 0 && walker.ahead().isAround(true)) {
      report(Expected.END_OF_TEXT);
      walker.doubtLeft();
      frames.state(State.BEGUN);
      return;
    }
    frames.passLeft();
    if (frames.state() == State.AFTER_VALUE && beganLine) {
      walker.noted(
          window.at(), c == ',' ? Repair.REMOVED_SURPLUS_COMMA : Repair.REMOVED_SURPLUS_BRACKET);
      walker.pass();
    } else {
      prose();
    }
  }

  /// Zeros before or behind a value: a file that was not written to its end, or emptied while it
  /// was written.
  private void zeros() {
    boolean isBehind = frames.state() == State.AFTER_VALUE;
    if (isBehind) {
      walker.noted(window.at(), Repair.REMOVED_STRAY_CHARACTER);
    }
    int c = 0;
    while (c == 0) {
      walker.pass();
      c = walker.next();
    }
    if (!isBehind && (c == '{' || c == '[')) {
      walker.noted(window.at(), Repair.REMOVED_STRAY_CHARACTER);
    }
    frames.state(State.BEGUN);
  }

  /// Passes over text to the next place where JSON may begin.
  private void prose() {
    var bytes = window.bytes();
    int to = window.to();
    int i = window.at() + 1;
    while (i < to && bytes[i] != '{' && bytes[i] != '[' && bytes[i] != '\n') {
      i++;
    }
    if (isStray()) {
      walker.noted(window.at(), Repair.REMOVED_STRAY_CHARACTER);
    } else if (walker.gaps().fences() == 0 && EventMarks.areKeysIn(bytes, window.at(), i)) {
      report(Expected.VALUE);
    } else {
      surroundings.prose();
    }
    frames.state(State.BEGUN);
    window.at(i < to && bytes[i] == '\n' ? JsonBytes.skipSpace(bytes, i, to) : i);
  }

  /// Whether what stands here is no prose, but a character or two that fell before the first value
  /// or behind one.
  private boolean isStray() {
    var bytes = window.bytes();
    int at = window.at();
    int end = at;
    while (end < window.to() && end - at <= MOST_STRAY && !isBreak(bytes[end])) {
      end++;
    }
    if (end == at || end - at > MOST_STRAY || bytes[at] == '`') {
      return false;
    }
    boolean isBefore =
        window.offset(at) == 0 && end < window.to() && (bytes[end] == '{' || bytes[end] == '[');
    boolean isBehind =
        frames.state() == State.AFTER_VALUE
            && beganLine
            && at > window.start()
            && (bytes[at - 1] == '}' || bytes[at - 1] == ']');
    return isBefore || isBehind;
  }

  private static boolean isBreak(byte c) {
    return JsonBytes.isSpace(c) || c == '{' || c == '[';
  }
}
