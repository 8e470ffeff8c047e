package org.trailglass.sample;

import java.util.List;

/// Names of things in the two accounts.
final class Places {
  private Places() {}

  static final List<String> BUCKETS =
      List.of(
          "northwind-web-assets",
          "northwind-order-archive",
          "northwind-customer-exports",
          "northwind-build-artifacts",
          "northwind-trail-archive");

  /// The bucket of the backup account.
  static final String VAULT = "northwind-backup-vault";

  static final List<String> SECRETS =
      List.of("prod/payments/database", "prod/payments/card-gateway", "prod/orders/database");

  static final List<String> INSTANCES =
      List.of("i-0a1f3c5e7092b4d68", "i-0b2e4d6f8193a5c70", "i-0c3d5b7a9f82e4160");

  static final List<String> FUNCTIONS =
      List.of("order-processor", "label-printer", "tracking-mailer", "invoice-maker");

  static final List<String> STACKS = List.of("web", "orders", "tracking", "billing", "network");

  static final List<String> TABLES = List.of("orders", "parcels", "sessions");

  /// Where the company works, the main Region first.
  static final List<String> REGIONS =
      List.of("eu-central-1", "us-east-1", "eu-west-1", "us-west-2");

  static String tableArn(String account, String region, String name) {
    return "arn:aws:dynamodb:" + region + ':' + account + ":table/" + name;
  }

  static String keyArn(String account, String region) {
    var id = account.equals(SampleIncident.PRODUCTION) ? "3f0c9a1e" : "8b7d2c46";
    return "arn:aws:kms:" + region + ':' + account + ":key/" + id + "-5d72-4b8e-9c31-7a60e4f2d815";
  }

  static String secretArn(String account, String name, String suffix) {
    return "arn:aws:secretsmanager:us-east-1:" + account + ":secret:" + name + '-' + suffix;
  }
}
