package org.trailglass.problem;

import java.util.Locale;

/// Something that could not be read as it should be. It is counted and shown, never thrown.
///
/// Codes and arguments only: the words are the app's. Immutable.
public sealed interface Problem {

  /// Where.
  Place place();

  /// A stable name of the kind, in kebab case: `broken-json`, `repaired`, `unreadable` …
  String code();

  /// A stable name of the sentence about it: the code and, where there are several sentences, what
  /// tells them apart: `broken-json.end-of-string`, `repaired.added-comma`, `duplicate-key`.
  default String topic() {
    return code();
  }

  /// What is shown beside the sentence: the text at the spot, the key, the id, a name that helps.
  /// May be empty; may hold any character.
  default String quote() {
    return "";
  }

  /// The number that the sentence names: a limit's value; 0 where it names none.
  default long amount() {
    return 0;
  }

  /// What became of the spot.
  Action action();

  private static String topic(String code, Enum<?> kind) {
    return code + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What the reader did about a problem.
  enum Action {
    /// Left out; nothing of it is shown.
    SKIPPED,
    /// Read by a named repair.
    REPAIRED,
    /// Everything before the spot was read, nothing after it.
    CUT_OFF,
    /// Shown as it is; the problem is only said.
    KEPT
  }

  /// JSON that is none.
  ///
  /// @param expected what the grammar wanted here
  /// @param quote up to 80 characters of the text at the spot
  record BrokenJson(Place place, Expected expected, String quote, Action action)
      implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "broken-json";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public String topic() {
      return Problem.topic(CODE, expected);
    }
  }

  /// What a JSON reader wanted to see at a spot.
  enum Expected {
    VALUE,
    KEY,
    COLON,
    COMMA_OR_END_OF_OBJECT,
    COMMA_OR_END_OF_ARRAY,
    END_OF_STRING,
    ESCAPE,
    LITERAL,
    NUMBER,
    END_OF_TEXT,
    MORE_TEXT,
    /// As many cells in the row of a table as its header names.
    CELLS
  }

  /// Text that was read by a repair; the evidence itself is unchanged.
  ///
  /// @param quote up to 80 characters of the text as it came
  record Repaired(Place place, Repair repair, String quote) implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "repaired";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public String topic() {
      return Problem.topic(CODE, repair);
    }

    @Override
    public Action action() {
      return Action.REPAIRED;
    }
  }

  /// The repairs there are. None touches the inside of a string.
  enum Repair {
    REMOVED_COMMENT,
    REMOVED_SURPLUS_COMMA,
    ADDED_COMMA,
    REMOVED_SURPLUS_BRACKET,
    ADDED_BRACKET,
    CHANGED_BRACKET,
    QUOTED_KEY,
    QUOTED_VALUE,
    REMOVED_BARE_WORD,
    CLOSED_STRING,
    CHANGED_ARROW_TO_COLON,
    ADDED_COLON,
    CHANGED_QUOTES,
    KEPT_RAW_LINE_BREAK,
    KEPT_CONTROL_CHARACTER,
    KEPT_UNKNOWN_ESCAPE,
    REMOVED_STRAY_CHARACTER,
    ADDED_OUTER_BRACES,
    LEFT_EMBEDDED_TEXT
  }

  /// A file, folder or member that could not be read, or not to its end.
  ///
  /// @param detail a name or number that helps; may be empty; never event content
  record Unreadable(Place place, Reason reason, String detail, Action action) implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "unreadable";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public String topic() {
      return Problem.topic(CODE, reason);
    }

    @Override
    public String quote() {
      return detail;
    }
  }

  /// Why something could not be read.
  enum Reason {
    NOT_FOUND,
    ACCESS_DENIED,
    VANISHED,
    CHANGED_WHILE_READ,
    FOLDER_LOOP,
    NOT_A_FILE,
    TRUNCATED,
    CORRUPT,
    ENCRYPTED,
    UNSUPPORTED,
    /// The text is in an encoding that is not read.
    UNSUPPORTED_ENCODING,
    /// The text ends inside a character.
    HALF_CHARACTER,
    EMPTY,
    /// A member of an archive that the archive's own directory does not name.
    NOT_IN_DIRECTORY,
    READ_ERROR,
    /// No credentials were found where the AWS tools look for them.
    NO_CREDENTIALS,
    /// The key id is unknown, or the secret does not fit it.
    WRONG_CREDENTIALS,
    /// The session has ended; the detail is the command that renews it, if one does.
    EXPIRED_CREDENTIALS,
    /// The profile cannot be used as it is written; the detail says why.
    BROKEN_PROFILE,
    /// The buckets of the account may not be listed.
    BUCKETS_DENIED,
    /// The objects of the bucket may not be listed.
    LIST_DENIED,
    /// The object may not be read.
    GET_DENIED,
    /// The KMS key that the object is encrypted with may not be used.
    KEY_DENIED,
    NO_SUCH_BUCKET,
    /// The bucket lies elsewhere; the detail is the region, if the answer named it.
    WRONG_REGION,
    /// The object is archived; the detail is its storage class.
    ARCHIVED,
    /// The store asked to slow down for longer than was waited.
    THROTTLED,
    CONNECTION_LOST,
    /// Less or more came than was announced; the detail is both lengths.
    WRONG_LENGTH,
    TIMED_OUT,
    /// The host is unknown or does not answer; the detail is its name.
    UNREACHABLE,
    /// The proxy refused; the detail is its answer.
    PROXY_REFUSED,
    /// An answer that is none of these; the detail is its code.
    SERVICE_ERROR,
    /// An answer that is none to what was asked for; the detail is what that was, or how
    /// reading it failed.
    ODD_ANSWER,
    /// The store is out of reach, and what was kept of it is shown; the detail is since when.
    FROM_CACHE
  }

  /// Reading stopped at a stated limit.
  ///
  /// @param allowed the limit's value, in the limit's own unit
  record LimitReached(Place place, Limit limit, long allowed, Action action) implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "limit-reached";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public String topic() {
      return Problem.topic(CODE, limit);
    }

    @Override
    public long amount() {
      return allowed;
    }
  }

  /// The limits there are.
  enum Limit {
    /// Bytes that one file may expand to.
    EXPANDED_BYTES,
    /// Expanded bytes to one compressed byte.
    EXPANSION_RATIO,
    /// Archives within archives.
    NESTING,
    /// Wrappers within wrappers of events.
    WRAPPERS,
    /// Members of one archive.
    MEMBERS,
    /// Files of one source.
    FILES,
    /// Pages of folders above the trails of a bucket.
    FOLDERS,
    /// Bytes of one record.
    RECORD_BYTES,
    /// Depth of one record's JSON.
    RECORD_DEPTH,
    /// Bytes of the private file that keeps the raw text.
    RAW_TEXT_BYTES,
    /// The private file itself, where it cannot be made.
    TEMPORARY_FILE,
    /// Free space of the disk that holds the private file.
    DISK_FULL,
    /// Problems listed one by one for one file; more are only counted.
    LISTED_PROBLEMS,
    /// The heap, in megabytes: there is no room in it for more events.
    MEMORY
  }

  /// Bytes that are no UTF-8, in text of which the rest was read; the first of them in a stream.
  record NotUtf8(Place place) implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "not-utf-8";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public Action action() {
      return Action.KEPT;
    }
  }

  /// A key that stands twice in one object; both values are kept.
  record DuplicateKey(Place place, String key) implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "duplicate-key";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public String quote() {
      return key;
    }

    @Override
    public Action action() {
      return Action.KEPT;
    }
  }

  /// One eventID with two different contents; both stay as rows.
  ///
  /// @param place of the second one
  /// @param other of the one before
  record SameIdOtherContent(Place place, Place other, String eventId) implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "same-id-other-content";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public String quote() {
      return eventId + ", " + other.name() + (other.isSpot() ? ":@" + other.offset() : "");
    }

    @Override
    public Action action() {
      return Action.KEPT;
    }
  }

  /// A parent with so many distinct keys that further ones became values under `parent.*`.
  ///
  /// @param path the parent
  /// @param allowed distinct keys of one parent
  record ManyKeys(Place place, String path, long allowed) implements Problem {
    /// What {@link #code} says.
    public static final String CODE = "many-keys";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public String quote() {
      return path;
    }

    @Override
    public long amount() {
      return allowed;
    }

    @Override
    public Action action() {
      return Action.KEPT;
    }
  }
}
