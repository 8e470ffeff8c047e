package org.trailglass.sample;

import java.util.List;

/// What developers and the pipeline change; of instances and networks, see {@link ComputeCalls}.
final class WriteCalls {
  private WriteCalls() {}

  /// The frequent ones first.
  static final List<CallMaker> ALL =
      List.of(
          WriteCalls::functionCode,
          WriteCalls::parameter,
          ComputeCalls::tags,
          WriteCalls::alarm,
          WriteCalls::functionSettings,
          ComputeCalls::startInstances,
          WriteCalls::logGroup,
          ComputeCalls::ingress,
          ComputeCalls::snapshot,
          WriteCalls::database,
          WriteCalls::table,
          WriteCalls::bucketPolicy,
          PolicyCalls::rolePolicy,
          PolicyCalls::createRole,
          ComputeCalls::runInstances);

  private static Call functionCode(Chance chance, String account, String region) {
    var name = chance.oneOf(Places.FUNCTIONS);
    return Call.write(
        "lambda",
        "UpdateFunctionCode20150331v2",
        JsonObject.of(
            "functionName",
            name,
            "s3Bucket",
            "northwind-build-artifacts",
            "s3Key",
            name + '/' + chance.hex(12) + ".zip",
            "publish",
            true,
            "dryRun",
            false),
        function(name, chance, account, region));
  }

  private static JsonObject function(String name, Chance chance, String account, String region) {
    return JsonObject.of(
        "functionName",
        name,
        "functionArn",
        "arn:aws:lambda:" + region + ':' + account + ":function:" + name,
        "runtime",
        "python3.12",
        "role",
        Cast.ORDERS.arn(),
        "handler",
        "main.handler",
        "codeSize",
        12_000 + chance.below(4_000_000),
        "timeout",
        30,
        "memorySize",
        256,
        "codeSha256",
        chance.base64(43) + '=',
        "version",
        "$LATEST",
        "vpcConfig",
        JsonObject.of("subnetIds", List.of(), "securityGroupIds", List.of()),
        "tracingConfig",
        JsonObject.of("mode", "PassThrough"),
        "revisionId",
        chance.uuid(),
        "state",
        "Active",
        "architectures",
        List.of("arm64"),
        "ephemeralStorage",
        JsonObject.of("size", 512));
  }

  private static Call functionSettings(Chance chance, String account, String region) {
    var name = chance.oneOf(Places.FUNCTIONS);
    return Call.write(
        "lambda",
        "UpdateFunctionConfiguration20150331v2",
        JsonObject.of("functionName", name, "environment", new JsonObject(), "timeout", 30),
        function(name, chance, account, region));
  }

  private static Call parameter(Chance chance, String account, String region) {
    return Call.write(
        "ssm",
        "PutParameter",
        JsonObject.of(
            "name",
            "/orders/feature/" + chance.oneOf(Places.STACKS),
            "type",
            chance.percent(50) ? "SecureString" : "String",
            "value",
            "HIDDEN_DUE_TO_SECURITY_REASONS",
            "overwrite",
            true),
        JsonObject.of("version", 1 + chance.below(90), "tier", "Standard"));
  }

  private static Call alarm(Chance chance, String account, String region) {
    return Call.write(
        "monitoring",
        "PutMetricAlarm",
        JsonObject.of(
            "alarmName",
            chance.oneOf(Places.FUNCTIONS) + "-errors",
            "namespace",
            "AWS/Lambda",
            "metricName",
            "Errors",
            "statistic",
            "Sum",
            "period",
            300,
            "evaluationPeriods",
            2,
            "threshold",
            chance.percent(50) ? 5.0 : 0.5,
            "comparisonOperator",
            "GreaterThanThreshold",
            "actionsEnabled",
            true),
        null);
  }

  private static Call logGroup(Chance chance, String account, String region) {
    var name = "/aws/codebuild/" + chance.oneOf(Places.STACKS) + '-' + chance.below(400);
    return Call.write("logs", "CreateLogGroup", JsonObject.of("logGroupName", name), null);
  }

  private static Call database(Chance chance, String account, String region) {
    var request =
        JsonObject.of(
            "dBInstanceIdentifier",
            "orders-primary",
            "applyImmediately",
            false,
            "backupRetentionPeriod",
            14,
            "masterUserPassword",
            "****");
    var response =
        JsonObject.of(
            "dBInstanceIdentifier",
            "orders-primary",
            "dBInstanceClass",
            "db.r6g.large",
            "engine",
            "postgres",
            "dBInstanceStatus",
            "available",
            "endpoint",
            JsonObject.of(
                "address", "orders-primary.c1.eu-central-1.rds.amazonaws.com", "port", 5432),
            "allocatedStorage",
            200,
            "multiAZ",
            true,
            "pendingModifiedValues",
            JsonObject.of("masterUserPassword", "****"),
            "dBInstanceArn",
            "arn:aws:rds:" + region + ':' + account + ":db:orders-primary");
    return Call.write("rds", "ModifyDBInstance", request, response);
  }

  private static Call table(Chance chance, String account, String region) {
    var name = chance.oneOf(Places.TABLES);
    var arn = Places.tableArn(account, region, name);
    var throughput = JsonObject.of("readCapacityUnits", 0, "writeCapacityUnits", 0);
    return Call.write(
            "dynamodb",
            "UpdateTable",
            JsonObject.of("tableName", name, "billingMode", "PAY_PER_REQUEST"),
            JsonObject.of(
                "tableDescription",
                JsonObject.of(
                    "tableArn", arn,
                    "tableName", name,
                    "tableStatus", "UPDATING",
                    "itemCount", chance.below(900_000),
                    "provisionedThroughput", throughput)))
        .on("AWS::DynamoDB::Table", arn, account);
  }

  private static Call bucketPolicy(Chance chance, String account, String region) {
    var bucket = chance.oneOf(Places.BUCKETS);
    var arn = "arn:aws:s3:::" + bucket;
    return Call.write(
            "s3",
            "PutBucketPolicy",
            JsonObject.of(
                "bucketName",
                bucket,
                "Host",
                bucket + ".s3.amazonaws.com",
                "policy",
                "",
                "bucketPolicy",
                PolicyCalls.onlyWithTls(arn)),
            null)
        .on("AWS::S3::Bucket", arn, account);
  }
}
