package org.trailglass.sample;

import java.util.ArrayList;
import java.util.List;

/// A kind of call, with how often it comes. Immutable.
///
/// @param weight of ten thousand events, how many
/// @param servicePercent how many of a hundred are made by an AWS service
/// @param byService that service
record BenchmarkShape(
    String service,
    String name,
    Body body,
    boolean isRead,
    int weight,
    int servicePercent,
    String byService) {

  /// What the call's parameters look like.
  enum Body {
    OBJECT,
    BUCKET,
    KEY,
    ASSUME_ROLE,
    ITEM,
    DESCRIBE,
    FUNCTION,
    PARAMETER,
    RUN,
    OTHER
  }

  private static final String[] RARE_SERVICES = {
    "ecs",
    "ecr",
    "eks",
    "rds",
    "sns",
    "sqs",
    "glue",
    "athena",
    "states",
    "events",
    "config",
    "route53",
    "cloudfront",
    "elasticache",
    "redshift",
    "kinesis",
    "firehose",
    "batch",
    "backup"
  };
  private static final String[] RARE_VERBS = {
    "Describe", "List", "Get", "Create", "Update", "Delete", "Put", "Start"
  };
  private static final String[] RARE_THINGS = {
    "Clusters", "Images", "Tasks", "Jobs", "Topics", "Rules", "Streams", "Policies"
  };
  private static final List<BenchmarkShape> ALL = all();
  private static final int[] BY_WEIGHT = byWeight();

  /// A kind as likely as its weight says.
  static BenchmarkShape any(BenchmarkChance chance) {
    return ALL.get(BY_WEIGHT[chance.below(BY_WEIGHT.length)]);
  }

  boolean isData() {
    return body == Body.OBJECT || body == Body.ITEM || name.equals("Invoke");
  }

  private static List<BenchmarkShape> all() {
    var shapes = new ArrayList<BenchmarkShape>();
    add(shapes, "s3", "GetObject", Body.OBJECT, 1_500, 15, "athena");
    add(shapes, "s3", "PutObject", Body.OBJECT, 500, 50, "delivery.logs");
    add(shapes, "s3", "HeadObject", Body.OBJECT, 400, 0, "");
    add(shapes, "s3", "ListObjects", Body.BUCKET, 250, 0, "");
    add(shapes, "s3", "GetBucketAcl", Body.BUCKET, 250, 90, "cloudtrail");
    add(shapes, "kms", "Decrypt", Body.KEY, 1_100, 60, "lambda");
    add(shapes, "kms", "GenerateDataKey", Body.KEY, 900, 75, "s3");
    add(shapes, "sts", "AssumeRole", Body.ASSUME_ROLE, 600, 90, "ec2");
    add(shapes, "dynamodb", "GetItem", Body.ITEM, 900, 0, "");
    add(shapes, "dynamodb", "PutItem", Body.ITEM, 350, 0, "");
    add(shapes, "lambda", "Invoke", Body.FUNCTION, 500, 45, "events");
    for (var thing : List.of("Instances", "Volumes", "Subnets", "SecurityGroups", "Tags")) {
      add(shapes, "ec2", "Describe" + thing, Body.DESCRIBE, 330, 5, "autoscaling");
    }
    add(shapes, "ssm", "GetParameters", Body.PARAMETER, 450, 0, "");
    add(shapes, "secretsmanager", "GetSecretValue", Body.PARAMETER, 180, 0, "");
    add(shapes, "ec2", "RunInstances", Body.RUN, 40, 20, "autoscaling");
    for (int rare = 0; rare < RARE_SERVICES.length * RARE_VERBS.length; rare++) {
      int weight = Math.max(1, 130 / (rare + 1)) + (rare % 3 == 0 ? 8 : 6);
      add(
          shapes,
          RARE_SERVICES[rare % RARE_SERVICES.length],
          RARE_VERBS[rare % RARE_VERBS.length] + RARE_THINGS[rare / 5 % RARE_THINGS.length],
          Body.OTHER,
          weight,
          25,
          "config");
    }
    return List.copyOf(shapes);
  }

  private static void add(
      List<BenchmarkShape> shapes,
      String service,
      String name,
      Body body,
      int weight,
      int servicePercent,
      String byService) {
    boolean isRead = name.matches("(Get|List|Describe|Head|Decrypt|Generate|Assume).*");
    var dns = byService.isEmpty() ? "" : byService + ".amazonaws.com";
    shapes.add(new BenchmarkShape(service, name, body, isRead, weight, servicePercent, dns));
  }

  private static int[] byWeight() {
    int total = ALL.stream().mapToInt(BenchmarkShape::weight).sum();
    var indexes = new int[total];
    int at = 0;
    for (int i = 0; i < ALL.size(); i++) {
      for (int j = 0; j < ALL.get(i).weight(); j++) {
        indexes[at++] = i;
      }
    }
    return indexes;
  }
}
