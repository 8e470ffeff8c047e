package org.trailglass.query;

import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;

/// What a query calls a field: a path, or a short name for one. Immutable.
///
/// A short name always means what it stands for, whatever keys a record has; a record's own key of
/// such a name is quoted: `"name"`.
public sealed interface FieldName {

  /// How it is written.
  String text();

  /// Which field it is.
  FieldPath path();

  /// Reads the written form.
  ///
  /// @throws IllegalArgumentException if a key is empty or a quote is not closed
  static FieldName parse(String text) {
    for (var name : Short.values()) {
      if (name.text.equals(text)) {
        return name;
      }
    }
    return new Path(FieldPath.parse(text));
  }

  /// The path of a record's field, or of a derived one.
  record Path(FieldPath path) implements FieldName {
    @Override
    public String text() {
      var first = path.keys().getFirst();
      var text = path.toString();
      return !path.isDerived() && isTaken(first) && text.startsWith(first)
          ? '"' + first + '"' + text.substring(first.length())
          : text;
    }

    /// Whether a key would be read as something else at the beginning of a term.
    private static boolean isTaken(String key) {
      char start = key.isEmpty() ? '"' : key.charAt(0);
      return Short.isName(key) || Signs.isWord(key) || start == '-' || Character.isDigit(start);
    }
  }

  /// The short names.
  enum Short implements FieldName {
    NAME("name", Fields.EVENT_NAME),
    /// Of a service its first word is enough: `service:s3` finds `s3.amazonaws.com`.
    SERVICE("service", Fields.EVENT_SOURCE),
    REGION("region", Fields.AWS_REGION),
    IP("ip", Fields.SOURCE_IP_ADDRESS),
    AGENT("agent", Fields.USER_AGENT),
    ERROR("error", Fields.ERROR_CODE),
    ID("id", Fields.EVENT_ID),
    /// The time at which the table shows the event: of a record without `eventTime`, as an Insight
    /// or one that went through a log shipper, the time that stands for it.
    TIME("time", Fields.EVENT_TIME),
    KEY("key", Fields.IDENTITY_ACCESS_KEY_ID);

    private final String text;
    private final FieldPath path;

    Short(String text, FieldPath path) {
      this.text = text;
      this.path = path;
    }

    @Override
    public String text() {
      return text;
    }

    /// The path that it is short for.
    @Override
    public FieldPath path() {
      return path;
    }

    static boolean isName(String key) {
      for (var name : values()) {
        if (name.text.equals(key)) {
          return true;
        }
      }
      return false;
    }
  }
}
