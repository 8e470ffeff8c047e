package org.trailglass.repair;

import java.util.List;
import org.trailglass.json.JsonBytes;
import org.trailglass.json.JsonCheck;
import org.trailglass.problem.Problem.Repair;

/// Finds where an object that is no valid JSON ends, and makes it valid by few, named repairs, if
/// they suffice. The inside of strings stays as it is, and no value is guessed. One thread.
///
/// Linear in the object's length, without recursion.
public final class Repairer {
  /// How an attempt ended.
  public enum Ending {
    /// {@link Result#json} is valid.
    REPAIRED,
    /// A key that holds records was met at the outermost level; {@link Result#end} is where its
    /// value begins.
    HOLDS_RECORDS,
    /// No repair makes it valid; the end is as good as it can be known.
    HOPELESS,
    /// The text ends inside the object.
    CUT,
    /// More text is needed to say.
    INCOMPLETE
  }

  /// One repair.
  ///
  /// @param at where, in the text given
  public record Fix(Repair repair, int at) {}

  /// What came out.
  ///
  /// @param end where the object ends in the text given
  /// @param fixes in the order of the text
  /// @param json the repaired object; empty unless REPAIRED
  public record Result(Ending ending, int end, List<Fix> fixes, byte[] json) {}

  /// Told each key at the outermost level.
  public interface KeyWatch {
    /// Whether the value of this key is where records are, so that reading goes on inside it.
    boolean holdsRecords(byte[] text, int from, int to);
  }

  /// Where the object stands.
  ///
  /// @param around the brackets that close the levels around it, innermost first: `]}` in a list
  ///     in a wrapper; empty in text
  /// @param hasBrace whether it begins with its brace; else with its first key
  /// @param indent white space before the line that it begins in
  public record Setting(String around, boolean hasBrace, int indent) {

    /// Whether in a list, where commas and brackets follow.
    boolean isInList() {
      return !around.isEmpty();
    }
  }

  /// Repairs the object that begins at `from`.
  ///
  /// @param isLast whether nothing follows behind `to`
  public Result repair(
      byte[] text, int from, int to, boolean isLast, Setting setting, KeyWatch watch) {
    var source = new RepairSource(text, from, to, isLast);
    var first = new RepairPass(source, setting, watch, false);
    var result = first.run(false);
    if (first.hadMismatch() && result.ending() != Ending.INCOMPLETE) {
      var second = new RepairPass(source, setting, watch, true).run(false);
      result = isBetter(second, result) ? second : result;
    }
    result = checked(result);
    return isAtEnd(result, source, setting) ? orTail(result, source, setting) : result;
  }

  /// Whether an object without a repair runs to the end of the text, and has swallowed the end of
  /// its list and what comes before.
  private static boolean isAtEnd(Result result, RepairSource source, Setting setting) {
    return result.ending() == Ending.CUT
        || (result.ending() == Ending.HOPELESS
            && setting.isInList()
            && JsonBytes.skipSpace(source.text, result.end(), source.to) == source.to);
  }

  /// Finds only where the object ends.
  public Result extent(byte[] text, int from, int to, boolean isLast, Setting setting) {
    var source = new RepairSource(text, from, to, isLast);
    return new RepairPass(source, setting, (key, keyFrom, keyTo) -> false, false).run(true);
  }

  /// Finds where the list goes on behind an object that runs on to the end of the text.
  ///
  /// @return {@link Ending#HOPELESS} or {@link Ending#CUT}
  public Result tail(byte[] text, int from, int to, boolean isLast, Setting setting) {
    var cut = new Result(Ending.CUT, to, List.of(), new byte[0]);
    return orTail(cut, new RepairSource(text, from, to, isLast), setting);
  }

  /// Whether a list of records goes on at an object, behind text that was cut, and nothing but
  /// brackets follows it.
  ///
  /// @param around the brackets that close the list and what is around it, innermost first
  /// @return REPAIRED if it does, HOPELESS if not, or INCOMPLETE
  public static Ending goesOn(byte[] text, int object, int to, boolean isLast, String around) {
    var source = new RepairSource(text, object, to, isLast);
    return switch (new ListTail(source, new Setting(around, true, 0), false).from(object)) {
      case GOES_ON -> Ending.REPAIRED;
      case UNKNOWN -> Ending.INCOMPLETE;
      case IS_INSIDE, BREAKS_LATER -> Ending.HOPELESS;
    };
  }

  private static Result orTail(Result cut, RepairSource source, Setting setting) {
    int end = setting.hasBrace() ? new ListTail(source, setting).find() : -1;
    return end < 0 ? cut : new Result(Ending.HOPELESS, end, List.of(), new byte[0]);
  }

  private static boolean isBetter(Result one, Result other) {
    if (one.ending() != Ending.REPAIRED || other.ending() != Ending.REPAIRED) {
      return one.ending() == Ending.REPAIRED;
    }
    return one.fixes().size() < other.fixes().size();
  }

  private static Result checked(Result result) {
    boolean isValid =
        result.ending() != Ending.REPAIRED
            || new JsonCheck(JsonCheck.MOST_DEPTH).document(result.json(), 0, result.json().length);
    return isValid
        ? result
        : new Result(Ending.HOPELESS, result.end(), result.fixes(), new byte[0]);
  }
}
