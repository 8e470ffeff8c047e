package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;
import java.util.List;

/// What CloudTrail Insights noticed of the attack: a start and an end, joined by one sharedEventID,
/// in log files of another kind (AWS CloudTrail user guide, "insightDetails").
final class Insight {
  private Insight() {}

  static List<TrailEvent> events(Chance chance) {
    var shared = chance.uuid();
    return List.of(
        event(Moment.at(6, "02:15:00"), "Start", shared, chance),
        event(Moment.at(6, "02:24:00"), "End", shared, chance));
  }

  private static TrailEvent event(Instant time, String state, String shared, Chance chance) {
    var details =
        JsonObject.of(
            "state", state,
            "eventSource", "iam.amazonaws.com",
            "eventName", "GetAccountAuthorizationDetails",
            "insightType", "ApiErrorRateInsight",
            "errorCode", "AccessDenied",
            "insightContext", context(state));
    var json =
        JsonObject.of(
            "eventVersion",
            "1.09",
            "eventTime",
            time.toString(),
            "awsRegion",
            "us-east-1",
            "eventID",
            chance.uuid(),
            "eventType",
            "AwsCloudTrailInsight",
            "recipientAccountId",
            PRODUCTION,
            "sharedEventID",
            shared,
            "insightDetails",
            details,
            "eventCategory",
            "Insight");
    return new TrailEvent(time, PRODUCTION, "us-east-1", Kind.INSIGHT, json.toString());
  }

  private static JsonObject context(String state) {
    var statistics =
        JsonObject.of(
            "baseline", JsonObject.of("average", 0.0020833333),
            "insight", JsonObject.of("average", 2.1111111111));
    if (state.equals("End")) {
      statistics.put("insightDuration", 9);
    }
    statistics.put("baselineDuration", 10_080);
    return JsonObject.of(
        "statistics",
        statistics,
        "attributions",
        List.of(
            attribution("userIdentityArn", Cast.JENKINS.arn()),
            attribution("userAgent", "aws-cli/2.15.24"),
            attribution("errorCode", "AccessDenied")));
  }

  private static JsonObject attribution(String attribute, String value) {
    return JsonObject.of(
        "attribute", attribute,
        "insight", List.of(JsonObject.of("value", value, "average", 2.1111111111)),
        "baseline", List.of());
  }
}
