package org.trailglass.parse;

import org.jspecify.annotations.Nullable;
import org.trailglass.event.Reading;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.Repair;
import org.trailglass.problem.Skip;

/// Walks through a text level by level, from the outside inwards, and flattens each record that it
/// comes to. It never goes into the fields of an event. One thread.
///
/// The levels themselves are {@link TextLevel}, {@link ListLevel} and {@link ObjectLevel}; here is
/// what they share.
final class Walker {
  private final StreamReading run;
  private final Window window;
  private final @Nullable Piece piece;
  private final Reading whole;
  private final int nesting;
  private final Frames frames = new Frames();
  private final Skipper skipper;
  private final TextLevel text;
  private final ListLevel list;
  private final ObjectLevel object;
  private final LookAhead ahead;
  private final Gaps gaps;
  private final Records records;

  /// Walks a stream.
  Walker(StreamReading run, Window window) {
    this(run, window, null, Reading.WHOLE, 0);
  }

  /// @param piece what the text was unescaped from, if it is not the stream's own
  /// @param whole what a valid record counts as
  /// @param nesting wrappers around this text
  Walker(StreamReading run, Window window, @Nullable Piece piece, Reading whole, int nesting) {
    this.run = run;
    this.window = window;
    this.piece = piece;
    this.whole = whole;
    this.nesting = nesting;
    this.skipper = new Skipper(window);
    this.ahead = new LookAhead(this);
    this.gaps = new Gaps(this);
    this.records = new Records(this);
    this.text = new TextLevel(this);
    this.list = new ListLevel(this);
    this.object = new ObjectLevel(this);
  }

  /// Walks to the end.
  void walk() {
    if (piece == null && nesting == 0) {
      CsvTable.at(this).ifPresent(CsvTable::walk);
    }
    boolean isGoing = true;
    while (isGoing && !run.isCancelled()) {
      isGoing =
          switch (frames.kind()) {
            case TEXT -> text.step();
            case LIST, ROWS -> list.step();
            case OBJECT -> object.step();
          };
    }
  }

  StreamReading run() {
    return run;
  }

  Window window() {
    return window;
  }

  Frames frames() {
    return frames;
  }

  Skipper skipper() {
    return skipper;
  }

  LookAhead ahead() {
    return ahead;
  }

  Gaps gaps() {
    return gaps;
  }

  Records records() {
    return records;
  }

  /// Whether the position is in the text itself, in a line that begins with prose.
  boolean isInProse() {
    return frames.kind() == Frames.Kind.TEXT && text.isInProse();
  }

  /// A record of the text itself broke.
  void broke(int from, int end) {
    if (frames.kind() == Frames.Kind.TEXT) {
      text.broke(from, end);
    }
  }

  /// Wrappers around the position.
  int nesting() {
    return nesting + frames.depth();
  }

  /// What a valid record at the position counts as.
  Reading reading() {
    return frames.isBroken() && whole == Reading.WHOLE ? Reading.RECOVERED : whole;
  }

  /// Moves to the next byte that is no white space, reading on where needed.
  ///
  /// @return the byte, -1 at the end of the text
  int next() {
    while (true) {
      var bytes = window.bytes();
      int to = window.to();
      for (int i = window.at(); i < to; i++) {
        byte c = bytes[i];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
          window.at(i);
          return c & 0xff;
        }
      }
      window.at(to);
      if (!window.more()) {
        return -1;
      }
    }
  }

  /// Passes the byte at the position.
  void pass() {
    window.at(window.at() + 1);
  }

  /// Goes into a list or wrapper.
  ///
  /// @return false if there are too many around it already; then it was skipped
  boolean push(Frames.Kind kind) {
    if (nesting() < run.limits().levels()) {
      frames.push(kind, run.events());
      return true;
    }
    skipTooNested();
    return false;
  }

  /// Reports the value at the position as too deep in wrappers, and skips it.
  void skipTooNested() {
    limit(window.at(), Limit.WRAPPERS, run.limits().wrappers());
    skipper.value(window.indent(window.at()));
  }

  /// The sink takes the record that was just flattened from the window.
  void commit(Reading reading, int from, int to) {
    run.countEvent();
    if (piece == null) {
      run.sink().commit(reading, window.offset(from), to - from);
    } else {
      run.sink().commitDerived(reading, window.bytes(), from, to, piece.offset(), piece.length());
    }
  }

  /// What this text was unescaped from, if it is not the stream's own.
  @Nullable Piece outerPiece() {
    return piece;
  }

  /// The piece of the stream that a range stands in or came from.
  Piece piece(int from, int to) {
    return piece != null ? piece : new Piece(run.findings().stream(), window, from, to - from);
  }

  /// Where an index is, in the stream.
  Place place(int index) {
    return piece != null ? piece.place() : window.place(run.findings().stream(), index);
  }

  /// What was just left was no wrapper of its own: brackets and a comma behind it show that it was
  /// inside something. Its events stay, but not as whole ones.
  void doubtLeft() {
    run.doubt(frames.eventsBefore());
    frames.markBroken();
  }

  /// The wrapper around the position is an event: what was read in it may be values of that.
  void doubtInside() {
    run.doubt(frames.eventsAtEntry());
  }

  void limit(int index, Limit limit, long allowed) {
    run.findings()
        .problem(
            Problem.LimitReached.CODE,
            () -> new Problem.LimitReached(place(index), limit, allowed, Action.SKIPPED));
  }

  /// Reports a repair; what follows at this level is recovered.
  void repaired(int index, Repair repair) {
    noted(index, repair);
    frames.markBroken();
  }

  /// Reports a repair that touches nothing but its own record.
  void noted(int index, Repair repair) {
    run.findings()
        .problem(
            Problem.Repaired.CODE, () -> new Problem.Repaired(place(index), repair, quote(index)));
  }

  /// Reports a key that stands twice in an object.
  void repeated(int index, String key) {
    run.findings()
        .problem(Problem.DuplicateKey.CODE, () -> new Problem.DuplicateKey(place(index), key));
  }

  void broken(int index, Problem.Expected expected, Action action) {
    run.findings()
        .problem(
            Problem.BrokenJson.CODE,
            () -> new Problem.BrokenJson(place(index), expected, quote(index), action));
    frames.markBroken();
  }

  void skipped(int index, Skip.Reason reason) {
    run.countValue();
    run.findings().skipped(reason, () -> place(index));
  }

  private String quote(int index) {
    return Quotes.around(window.bytes(), index, window.to());
  }

  /// The text ends inside a list or wrapper.
  boolean cutOff() {
    if (frames.depth() > 0) {
      broken(window.at(), Problem.Expected.MORE_TEXT, Action.CUT_OFF);
      frames.popAll();
    }
    return false;
  }
}
