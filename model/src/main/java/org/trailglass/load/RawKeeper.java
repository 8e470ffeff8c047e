package org.trailglass.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailglass.container.Limits;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.LimitReached;
import org.trailglass.store.DecodedText;
import org.trailglass.store.RawText;
import org.trailglass.store.StreamText;

/// Keeps the raw text of a source while it is loaded. Where there is no room, events go on being
/// read without their text, and one problem says so. Any thread.
final class RawKeeper {
  /// A place behind all text there is, to which a length can still be added.
  private static final long NOT_KEPT = Long.MAX_VALUE / 2;

  private final String origin;
  private final Limits limits;
  private final RawText file;
  private final List<Problem> problems = new ArrayList<>();
  private volatile boolean isStopped;

  /// Writes something.
  interface Writing {
    void write() throws IOException;
  }

  RawKeeper(String origin, Limits limits, DecodedText decoded) {
    this.origin = origin;
    this.limits = limits;
    this.file = create(decoded);
  }

  private RawText create(DecodedText decoded) {
    try {
      return RawText.create(limits.rawTextBytes(), decoded);
    } catch (IOException e) {
      stop(Limit.TEMPORARY_FILE, 0);
      return RawText.none();
    }
  }

  /// The file.
  RawText file() {
    return file;
  }

  /// Makes the place for a stream's text.
  StreamText stream(int source, String item, String member) {
    return new StreamText(source, item, member, file);
  }

  /// Writes, unless there is no room any more.
  void keep(Writing writing) {
    if (isStopped) {
      return;
    }
    try {
      writing.write();
    } catch (RawText.FullException e) {
      stop(Limit.RAW_TEXT_BYTES, limits.rawTextBytes());
    } catch (IOException e) {
      stop(Limit.DISK_FULL, 0);
    }
  }

  /// Keeps derived JSON; answers where it is in the stream's derived text.
  long keepDerived(@Nullable StreamText text, byte[] json, int from, int to) {
    var at = new long[] {NOT_KEPT};
    if (text != null) {
      keep(() -> at[0] = text.keepDerived(json, from, to));
    }
    return at[0];
  }

  private synchronized void stop(Limit limit, long allowed) {
    if (!isStopped) {
      isStopped = true;
      problems.add(new LimitReached(Place.whole(origin, ""), limit, allowed, Action.CUT_OFF));
    }
  }

  /// Hands over the problems since the last call.
  synchronized List<Problem> takeProblems() {
    var taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }
}
