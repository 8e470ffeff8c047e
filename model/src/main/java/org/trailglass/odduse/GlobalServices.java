package org.trailglass.odduse;

import java.util.Set;

/// Services without a region of their own, whose calls are logged in one of AWS's choice, mostly
/// us-east-1 (AWS general reference, "Global services"; CloudTrail user guide, "Global service
/// events"). STS and sign-in have regional endpoints too, which the caller's kit chooses.
final class GlobalServices {
  private static final Set<String> NAMES =
      Set.of(
          "iam",
          "sts",
          "signin",
          "sso",
          "sso-oauth",
          "organizations",
          "account",
          "cloudfront",
          "route53",
          "route53domains",
          "waf",
          "shield",
          "globalaccelerator",
          "networkmanager",
          "support",
          "health",
          "trustedadvisor",
          "billing",
          "billingconsole",
          "ce",
          "cur",
          "budgets",
          "savingsplans",
          "pricing",
          "tax",
          "payments",
          "freetier",
          "invoicing",
          "consolidatedbilling",
          "artifact",
          "aws-marketplace",
          "chatbot",
          "notifications",
          "uxc",
          "resource-explorer-2");

  private GlobalServices() {}

  /// @param eventSource as a record writes it: `iam.amazonaws.com`
  static boolean has(String eventSource) {
    return NAMES.contains(eventSource.substring(0, (eventSource + '.').indexOf('.')));
  }
}
