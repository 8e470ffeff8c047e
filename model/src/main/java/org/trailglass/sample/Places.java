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

  static String secretArn(String account, String name, String suffix) {
    return "arn:aws:secretsmanager:us-east-1:" + account + ":secret:" + name + '-' + suffix;
  }
}
