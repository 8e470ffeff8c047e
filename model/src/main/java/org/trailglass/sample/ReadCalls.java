package org.trailglass.sample;

import java.util.List;
import java.util.Locale;

/// What people and consoles look at all day. All of it is answered with nothing: CloudTrail leaves
/// out the answers of reads.
final class ReadCalls {
  private ReadCalls() {}

  /// The frequent ones first.
  static final List<CallMaker> ALL =
      List.of(
          ReadCalls::instances,
          plain("ec2", "DescribeSecurityGroups"),
          plain("ec2", "DescribeVolumes"),
          plain("lambda", "ListFunctions20150331"),
          ReadCalls::function,
          plain("monitoring", "DescribeAlarms"),
          ReadCalls::logs,
          ReadCalls::stack,
          plain("rds", "DescribeDBInstances"),
          plain("dynamodb", "ListTables"),
          ReadCalls::table,
          ReadCalls::bucketSetting,
          plain("iam", "ListRoles"),
          ReadCalls::role,
          plain("kms", "ListAliases"),
          ReadCalls::key,
          plain("ssm", "DescribeInstanceInformation"),
          plain("secretsmanager", "ListSecrets"),
          plain("ecs", "ListClusters"),
          plain("elasticloadbalancing", "DescribeLoadBalancers"),
          plain("sts", "GetCallerIdentity"),
          plain("cloudtrail", "DescribeTrails"),
          ReadCalls::history,
          plain("ec2", "DescribeRegions"),
          plain("iam", "ListUsers"),
          plain("organizations", "ListAccounts"),
          plain("tagging", "GetResources"),
          plain("autoscaling", "DescribeAutoScalingGroups"),
          plain("health", "DescribeEventAggregates"),
          plain("notifications", "ListNotificationEvents"),
          ReadCalls::attribute,
          plain("ce", "GetCostAndUsage"));

  private static CallMaker plain(String service, String name) {
    return (chance, account, region) ->
        Call.read(service, name, chance.percent(50) ? null : JsonObject.of("maxResults", 100));
  }

  private static Call instances(Chance chance, String account, String region) {
    var set = new JsonObject();
    if (chance.percent(60)) {
      set.put("items", List.of(JsonObject.of("instanceId", chance.oneOf(Places.INSTANCES))));
    }
    return Call.read(
        "ec2",
        "DescribeInstances",
        JsonObject.of("instancesSet", set, "filterSet", filter(chance)));
  }

  private static JsonObject filter(Chance chance) {
    if (chance.percent(50)) {
      return new JsonObject();
    }
    var values = JsonObject.of("items", List.of(JsonObject.of("value", "running")));
    var running = JsonObject.of("name", "instance-state-name", "valueSet", values);
    return JsonObject.of("items", List.of(running));
  }

  private static Call function(Chance chance, String account, String region) {
    return Call.read(
        "lambda",
        "GetFunction20150331v2",
        JsonObject.of("functionName", chance.oneOf(Places.FUNCTIONS)));
  }

  private static Call logs(Chance chance, String account, String region) {
    var group = "/aws/lambda/" + chance.oneOf(Places.FUNCTIONS);
    return Call.read(
        "logs",
        "DescribeLogStreams",
        JsonObject.of(
            "logGroupName", group, "orderBy", "LastEventTime", "descending", true, "limit", 50));
  }

  private static Call stack(Chance chance, String account, String region) {
    var stack = chance.oneOf(Places.STACKS);
    return Call.read("cloudformation", "DescribeStacks", JsonObject.of("stackName", stack));
  }

  private static Call table(Chance chance, String account, String region) {
    var table = chance.oneOf(Places.TABLES);
    return Call.read("dynamodb", "DescribeTable", JsonObject.of("tableName", table))
        .on("AWS::DynamoDB::Table", Places.tableArn(account, region, table), account);
  }

  private static Call bucketSetting(Chance chance, String account, String region) {
    var bucket = chance.oneOf(Places.BUCKETS);
    var setting =
        chance.oneOf(List.of("Encryption", "Versioning", "Lifecycle", "Acl", "PublicAccessBlock"));
    var name = "GetBucket" + setting;
    var request = JsonObject.of("bucketName", bucket, "Host", bucket + ".s3.amazonaws.com");
    return Call.read("s3", name, request.put(setting.toLowerCase(Locale.ROOT), ""))
        .on("AWS::S3::Bucket", "arn:aws:s3:::" + bucket, account);
  }

  private static Call role(Chance chance, String account, String region) {
    var role = chance.oneOf(List.of("web-server", "order-processor", "deploy-pipeline"));
    return Call.read("iam", "GetRole", JsonObject.of("roleName", role));
  }

  private static Call key(Chance chance, String account, String region) {
    var arn = Places.keyArn(account, region);
    return Call.read("kms", "DescribeKey", JsonObject.of("keyId", arn))
        .on("AWS::KMS::Key", arn, account);
  }

  private static Call history(Chance chance, String account, String region) {
    return Call.read(
        "cloudtrail",
        "LookupEvents",
        JsonObject.of("maxResults", 50, "lookupAttributes", List.of()));
  }

  private static Call attribute(Chance chance, String account, String region) {
    return Call.read(
        "ec2",
        "DescribeInstanceAttribute",
        JsonObject.of("instanceId", chance.oneOf(Places.INSTANCES), "attribute", "userData"));
  }
}
