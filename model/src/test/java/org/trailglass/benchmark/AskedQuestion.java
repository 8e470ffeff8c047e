package org.trailglass.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// A question that is asked of both sides.
///
/// @param what it is
/// @param aim for a warm answer, in milliseconds
/// @param query in our language
/// @param where in the peer's
record AskedQuestion(String what, int aim, String query, String where) {
  private static final int FEW = 3;
  private static final int MANY = 40;

  /// All questions; some need a value that the trail has.
  static List<AskedQuestion> all(EventStore store) {
    var questions = new ArrayList<>(ofFields());
    var account = store.first(0, Fields.RECIPIENT_ACCOUNT_ID).orElseThrow();
    questions.add(anywhere("a frequent text anywhere", "lambda"));
    questions.add(anywhere("a rare text anywhere", "part-00001a"));
    questions.add(anywhere("a text that is nowhere", "not-there-at-all"));
    questions.add(anywhere("hexadecimal digits anywhere", "7c3e9"));
    questions.add(anywhere("an account number anywhere", account));
    return List.copyOf(questions);
  }

  private static List<AskedQuestion> ofFields() {
    return List.of(
        new AskedQuestion("equality, frequent", FEW, "name:GetObject", "ename = 'GetObject'"),
        new AskedQuestion("equality, rare", FEW, "name:RunInstances", "ename = 'RunInstances'"),
        new AskedQuestion(
            "range of time",
            FEW,
            "time >= 2024-03-10 time < 2024-03-12",
            "ts >= '2024-03-10' and ts < '2024-03-12'"),
        new AskedQuestion(
            "and, or, not",
            FEW,
            "service:s3 region:(us-east-1 or eu-west-1) -error:*",
            "src = 's3.amazonaws.com' and region in ('us-east-1', 'eu-west-1') and err is null"),
        new AskedQuestion("existence", FEW, "error:*", "err is not null"),
        new AskedQuestion("address block", FEW, "ip:203.0.0.0/16", "ip like '203.0.%'"),
        new AskedQuestion(
            "equality on a nested path",
            FEW,
            "requestParameters.bucketName:bucket-7",
            "raw->>'$.requestParameters.bucketName' = 'bucket-7'"),
        new AskedQuestion("wildcard", FEW, "name:*Policies*", "ename ilike '%policies%'"),
        new AskedQuestion(
            "regular expression on a field",
            FEW,
            "agent:/aws-cli.2\\.1[0-9]/",
            "regexp_matches(ua, 'aws-cli.2\\.1[0-9]', 'i')"),
        new AskedQuestion("derived field", FEW, "outcome:failed", "err is not null"));
  }

  private static AskedQuestion anywhere(String what, String text) {
    return new AskedQuestion(
        what, MANY, '"' + text + '"', "contains(lower(raw::varchar), '" + text + "')");
  }

  /// What the peer is to count.
  String sql() {
    return "select count(*) from e where " + where;
  }
}
