package org.trailglass.odduse;

import java.util.Set;

/// Services without a region of their own: their calls are recorded where the service stands,
/// whatever region the caller works in. Mostly that is us-east-1, of some us-west-2.
///
/// Sources: CloudTrail user guide, "Global service events" (CloudFront, IAM, STS, sign-in; also
/// Route 53 and Organizations); AWS whitepaper "AWS Fault Isolation Boundaries", "Global services"
/// (Account Management, Network Manager, Route 53 ARC, Global Accelerator, Shield and WAF at the
/// edge); IAM user guide, "Denies access to AWS based on the requested Region" (Support, Budgets,
/// Import/Export, Chatbot, Device Farm); Control Tower user guide, "Deny access to AWS based on the
/// requested AWS Region" (the pages of billing, Health, Artifact, Marketplace).
///
/// STS and sign-in have regional endpoints too, which the caller's kit or the console chooses; and
/// the search of the console asks Resource Explorer in whichever region has the index.
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
          "route53-recovery-control-config",
          "route53-recovery-readiness",
          "importexport",
          "devicefarm",
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

  /// Has regions, but for one call.
  static final String S3 = "s3.amazonaws.com";

  /// Answers with the buckets of all regions; the endpoint that is asked as a rule records it in
  /// us-east-1 (S3 API reference, "ListBuckets").
  static final String LIST_BUCKETS = "ListBuckets";

  private GlobalServices() {}

  /// @param eventSource as a record writes it: `iam.amazonaws.com`
  static boolean has(String eventSource) {
    return NAMES.contains(eventSource.substring(0, (eventSource + '.').indexOf('.')));
  }
}
