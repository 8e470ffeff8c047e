package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.LEAKED_USER;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody with a new key tries first: mostly refused. Immutable.
///
/// @param resource what the refusal names; empty if the call is allowed
record Reconnaissance(Call call, String resource) {
  private static final String IAM = "arn:aws:iam::" + PRODUCTION + ":";

  /// The calls in the order in which they are tried.
  static List<Reconnaissance> calls() {
    var calls = new ArrayList<Reconnaissance>();
    addIdentity(calls);
    addServices(calls);
    addBuckets(calls);
    return calls;
  }

  private static void addIdentity(List<Reconnaissance> calls) {
    var self = JsonObject.of("userName", LEAKED_USER);
    allowed(calls, "iam", "ListAttachedUserPolicies", self);
    allowed(calls, "iam", "ListUserPolicies", self);
    allowed(calls, "iam", "ListGroupsForUser", self);
    denied(calls, "iam", "ListUsers", IAM + "user/", null);
    denied(calls, "iam", "ListRoles", IAM + "role/", null);
    denied(calls, "iam", "ListGroups", IAM + "group/", null);
    denied(calls, "iam", "ListPolicies", "policy path /", JsonObject.of("scope", "Local"));
    denied(calls, "iam", "GetAccountSummary", "*", null);
    denied(calls, "iam", "GetAccountPasswordPolicy", "*", null);
    denied(calls, "iam", "ListAccountAliases", "*", null);
    denied(calls, "iam", "GetAccountAuthorizationDetails", "*", null);
    denied(calls, "iam", "ListSAMLProviders", "*", null);
    denied(calls, "iam", "GetCredentialReport", "*", null);
    denied(calls, "iam", "GenerateCredentialReport", "*", null);
    denied(calls, "organizations", "DescribeOrganization", "*", null);
    denied(calls, "organizations", "ListAccounts", "*", null);
  }

  private static void addServices(List<Reconnaissance> calls) {
    denied(calls, "lambda", "ListFunctions20150331", "*", null);
    denied(calls, "secretsmanager", "ListSecrets", "*", null);
    denied(calls, "ssm", "DescribeParameters", "*", JsonObject.of("maxResults", 50));
    denied(
        calls, "rds", "DescribeDBInstances", "arn:aws:rds:us-east-1:" + PRODUCTION + ":db:*", null);
    denied(calls, "dynamodb", "ListTables", "*", null);
    denied(calls, "kms", "ListKeys", "*", null);
    denied(calls, "ecr", "DescribeRepositories", "*", null);
    denied(calls, "sns", "ListTopics", "*", null);
    denied(calls, "logs", "DescribeLogGroups", "*", null);
    denied(calls, "guardduty", "ListDetectors", "*", null);
    denied(calls, "ses", "GetSendQuota", "*", null);
    allowed(calls, "cloudtrail", "DescribeTrails", null);
    denied(calls, "cloudtrail", "GetTrailStatus", "*", JsonObject.of("name", "northwind-org"));
  }

  private static void addBuckets(List<Reconnaissance> calls) {
    allowed(calls, "s3", "ListBuckets", JsonObject.of("Host", "s3.us-east-1.amazonaws.com"));
    for (var bucket : Places.BUCKETS) {
      denied(
          calls,
          "s3",
          "GetBucketPolicy",
          "\"arn:aws:s3:::" + bucket + "\"",
          JsonObject.of("bucketName", bucket, "Host", bucket + ".s3.amazonaws.com", "policy", ""));
    }
  }

  private static void allowed(
      List<Reconnaissance> calls, String service, String name, @Nullable JsonObject request) {
    calls.add(new Reconnaissance(Call.read(service, name, request), ""));
  }

  private static void denied(
      List<Reconnaissance> calls,
      String service,
      String name,
      String resource,
      @Nullable JsonObject request) {
    calls.add(new Reconnaissance(Call.read(service, name, request), resource));
  }
}
