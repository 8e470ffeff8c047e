package org.trailglass.problem;

/// Something that was left out because it is no CloudTrail event. Not a problem: said and counted.
///
/// @param place the first spot it was seen at
/// @param count how often, in this stream
public record Skip(Place place, Reason reason, long count) {

  /// What was recognised instead of an event.
  public enum Reason {
    S3_NOTIFICATION,
    DYNAMODB_STREAM,
    KINESIS_RECORD,
    OTHER_AWS_NOTIFICATION,
    EVENTBRIDGE_OTHER_SOURCE,
    CONFIG_ITEM,
    GUARDDUTY_FINDING,
    HEALTH_EVENT,
    OCSF,
    AZURE_LOG,
    CLOUDTRAIL_DIGEST,
    CONTROL_MESSAGE,
    /// Objects that look like events, under a key that is not known.
    UNKNOWN_WRAPPER,
    /// The table that the console's event history saves: it holds no full events.
    CONSOLE_TABLE,
    OTHER_JSON,
    TEXT,
    SYSTEM_FILE,
    /// A file that was reached before by another name.
    SAME_FILE,
    BINARY;

    /// The name in kebab case: `s3-notification` …
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
