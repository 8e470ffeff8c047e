package org.trailglass.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trailglass.problem.Skip.Reason;

/// Knows what looks like a CloudTrail event, or lies beside some, and is none.
final class LookAlikes {

  /// One kind of thing and how to know it.
  private record LookAlike(Reason reason, Predicate<OtherObject> is) {}

  /// Known for what they are whatever they hold.
  private static final List<LookAlike> AT_ONCE =
      List.of(
          new LookAlike(
              Reason.CONTROL_MESSAGE, it -> it.text("messageType").equals("CONTROL_MESSAGE")),
          new LookAlike(Reason.S3_NOTIFICATION, it -> comesFrom(it, "aws:s3")),
          new LookAlike(Reason.DYNAMODB_STREAM, it -> comesFrom(it, "aws:dynamodb")),
          new LookAlike(Reason.KINESIS_RECORD, it -> comesFrom(it, "aws:kinesis")),
          new LookAlike(Reason.OCSF, it -> it.has("class_uid")),
          new LookAlike(Reason.GUARDDUTY_FINDING, it -> isOnBus(it, "aws.guardduty")),
          new LookAlike(Reason.HEALTH_EVENT, it -> isOnBus(it, "aws.health")),
          new LookAlike(Reason.CONFIG_ITEM, it -> isOnBus(it, "aws.config")),
          new LookAlike(
              Reason.EVENTBRIDGE_OTHER_SOURCE,
              it -> it.has("detail-type") && !isFromCloudTrail(it)));

  /// Known only after nothing was found in them.
  private static final List<LookAlike> AT_LAST =
      List.of(
          new LookAlike(Reason.S3_NOTIFICATION, it -> it.text("Event").startsWith("s3:")),
          new LookAlike(
              Reason.CLOUDTRAIL_DIGEST,
              it -> it.has("digestS3Object") || it.has("digestStartTime")),
          new LookAlike(
              Reason.CONFIG_ITEM,
              it ->
                  it.has("configurationItems")
                      || it.has("configurationItem")
                      || it.has("configurationItemDiff")
                      || it.has("configurationItemCaptureTime")
                      || it.has("configSnapshotId")),
          new LookAlike(
              Reason.GUARDDUTY_FINDING,
              it ->
                  it.hasAll("schemaVersion", "severity", "service")
                      || it.hasAll("SchemaVersion", "Severity", "Service")),
          new LookAlike(Reason.HEALTH_EVENT, it -> it.has("eventTypeCode")),
          new LookAlike(
              Reason.AZURE_LOG,
              it ->
                  it.has("operationName")
                      && (it.has("resourceId")
                          || it.has("tenantId")
                          || it.has("correlationId")
                          || it.has("category"))),
          new LookAlike(
              Reason.OTHER_AWS_NOTIFICATION,
              it ->
                  it.text("eventSource").startsWith("aws:")
                      || it.text("EventSource").startsWith("aws:")
                      || it.has("s3ObjectKey")),
          new LookAlike(
              Reason.CONTROL_MESSAGE, it -> it.text("message").startsWith("CWL CONTROL MESSAGE")),
          new LookAlike(Reason.TEXT, it -> it.kind("message") == '"' && it.has("timestamp")),
          new LookAlike(Reason.UNKNOWN_WRAPPER, OtherObject::holdsEvents));

  private LookAlikes() {}

  /// What an object is by its own keys, so that it is not unwrapped.
  static Optional<Reason> atOnce(OtherObject object) {
    return first(AT_ONCE, object);
  }

  /// What an object is in which nothing was found.
  static Reason atLast(OtherObject object) {
    return first(AT_LAST, object).orElse(Reason.OTHER_JSON);
  }

  private static Optional<Reason> first(List<LookAlike> table, OtherObject object) {
    return table.stream().filter(one -> one.is.test(object)).map(LookAlike::reason).findFirst();
  }

  private static boolean comesFrom(OtherObject object, String source) {
    return object.text("eventSource").equals(source) || object.text("EventSource").equals(source);
  }

  /// Whether an event on a bus is CloudTrail's: anybody may send one, but only AWS services under a
  /// source that begins with `aws.`.
  private static boolean isFromCloudTrail(OtherObject object) {
    return object.text("detail-type").endsWith("via CloudTrail")
        && (!object.has("source") || object.text("source").startsWith("aws."));
  }

  private static boolean isOnBus(OtherObject object, String source) {
    return object.has("detail-type")
        && object.text("source").equals(source)
        && !object.text("detail-type").endsWith("via CloudTrail");
  }
}
