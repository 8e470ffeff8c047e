package org.trailglass.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Calls that carry policy documents, which CloudTrail logs as JSON inside a string: plain in
/// requests, URL-encoded in IAM's answers.
final class PolicyCalls {
  private PolicyCalls() {}

  static Call rolePolicy(Chance chance, String account, String region) {
    var table = "arn:aws:dynamodb:" + region + ':' + account + ":table/orders";
    var document =
        document(
            statement("ReadOrders", "Allow", List.of("dynamodb:GetItem", "dynamodb:Query"), table)
                .put(
                    "Condition",
                    JsonObject.of(
                        "StringEquals",
                        JsonObject.of("aws:RequestedRegion", region),
                        "Bool",
                        JsonObject.of("aws:SecureTransport", "true"))));
    return Call.write(
        "iam",
        "PutRolePolicy",
        JsonObject.of(
            "roleName",
            "order-processor",
            "policyName",
            "orders-" + chance.hex(6),
            "policyDocument",
            document.toString()),
        null);
  }

  static Call createRole(Chance chance, String account, String region) {
    var name = chance.oneOf(Places.STACKS) + "-task-" + chance.hex(6).toUpperCase(Locale.ROOT);
    var trust = trust(JsonObject.of("Service", "lambda.amazonaws.com")).toString();
    return Call.write(
        "iam",
        "CreateRole",
        JsonObject.of(
            "roleName",
            name,
            "path",
            "/service-role/",
            "assumeRolePolicyDocument",
            trust,
            "description",
            "Made by the stack"),
        JsonObject.of(
            "role",
            JsonObject.of(
                "path",
                "/service-role/",
                "roleName",
                name,
                "roleId",
                chance.principal("AROA"),
                "arn",
                "arn:aws:iam::" + account + ":role/service-role/" + name,
                "createDate",
                "Mar 5, 2024 9:14:55 AM",
                "assumeRolePolicyDocument",
                URLEncoder.encode(trust, StandardCharsets.UTF_8))));
  }

  /// A policy that lets a principal assume a role.
  static JsonObject trust(JsonObject principal) {
    return document(
        JsonObject.of("Effect", "Allow", "Principal", principal, "Action", "sts:AssumeRole"));
  }

  /// A bucket policy that refuses plain HTTP.
  static JsonObject onlyWithTls(String bucketArn) {
    return document(
        JsonObject.of(
            "Sid",
            "OnlyWithTls",
            "Effect",
            "Deny",
            "Principal",
            "*",
            "Action",
            "s3:*",
            "Resource",
            List.of(bucketArn, bucketArn + "/*"),
            "Condition",
            JsonObject.of("Bool", JsonObject.of("aws:SecureTransport", "false"))));
  }

  static JsonObject statement(String sid, String effect, Object action, Object resource) {
    return JsonObject.of("Sid", sid, "Effect", effect, "Action", action, "Resource", resource);
  }

  static JsonObject document(JsonObject... statements) {
    return JsonObject.of("Version", "2012-10-17", "Statement", List.of(statements));
  }
}
