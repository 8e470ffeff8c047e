package org.trailglass.app.rules;

import java.util.List;
import org.trailglass.app.coloring.RuleColor;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.text.Words;

/// The colour rules of the first start, from the rarest and worst to what is seen most.
final class BuiltInRules {

  /// What blinds those who watch: trails, flow logs, log groups, detectors, recorders. The names
  /// are those that the services' API references give to their actions.
  private static final String LOGGING =
      "eventName:(StopLogging or StartLogging or CreateTrail or DeleteTrail or UpdateTrail"
          + " or PutEventSelectors or PutInsightSelectors or StopEventDataStoreIngestion"
          + " or DeleteEventDataStore or UpdateEventDataStore or DeleteFlowLogs"
          + " or DeleteResolverQueryLogConfig or DisassociateResolverQueryLogConfig"
          + " or DeleteLoggingConfiguration or PutBucketLogging or DeleteLogGroup"
          + " or DeleteLogStream or StopConfigurationRecorder or DeleteConfigurationRecorder"
          + " or DeleteDeliveryChannel or DeleteDetector or UpdateDetector"
          + " or StopMonitoringMembers or DisableSecurityHub)";

  /// What gives somebody a way in, or more power: users, keys, passwords, policies, trust.
  private static final String IDENTITY =
      "(service:(iam or identitystore or rolesanywhere) write:true)"
          + " or eventName:(CreateAccountAssignment or DeleteAccountAssignment"
          + " or CreatePermissionSet or PutInlinePolicyToPermissionSet"
          + " or AttachManagedPolicyToPermissionSet)";

  private BuiltInRules() {}

  static List<RuleChoice> of(Words words) {
    return List.of(
        rule(words, "logging", RuleColor.CAUTION, LOGGING),
        rule(words, "root", RuleColor.POWER, "identity.kind:root"),
        rule(words, "identity", RuleColor.CHANGE, IDENTITY),
        rule(words, "signIn", RuleColor.ACCESS, "service:signin"),
        rule(words, "failed", RuleColor.ALARM, "outcome:failed"));
  }

  private static RuleChoice rule(Words words, String key, RuleColor color, String query) {
    return new RuleChoice(
        words.get("rules.builtIn." + key),
        words.get("rules.builtIn." + key + ".letters"),
        color.name(),
        query,
        true);
  }
}
