package org.trailglass.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.CodePrompt;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.StsException;

/// The role of a profile, for which the code of a multi-factor device may be asked. A session is
/// kept in memory until it ends. A person who gave no code, or a wrong one, is not asked again by
/// the same connection: thousands of requests may wait. Any thread.
final class AssumedRole implements AwsCredentialsProvider {
  /// Before its end a session is renewed, so that no request is signed with one that has ended.
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private final Profile profile;
  private final StsClient sts;
  private final CodePrompt prompt;
  private final Map<String, AwsSessionCredentials> sessions;
  private @Nullable LoginException refused;

  /// @param sts signs with the profile that this one stands on
  /// @param sessions those that were begun, by profile
  AssumedRole(
      Profile profile,
      StsClient sts,
      CodePrompt prompt,
      Map<String, AwsSessionCredentials> sessions) {
    this.profile = profile;
    this.sts = sts;
    this.prompt = prompt;
    this.sessions = sessions;
  }

  @Override
  public synchronized AwsCredentials resolveCredentials() {
    var session = sessions.get(profile.name());
    if (session != null && isFresh(session)) {
      return session;
    }
    if (refused != null) {
      throw refused;
    }
    try {
      var begun = begin();
      sessions.put(profile.name(), begun);
      return begun;
    } catch (LoginException no) {
      refused = no;
      throw no;
    }
  }

  private static boolean isFresh(AwsSessionCredentials session) {
    return session.expirationTime().orElse(Instant.MAX).isAfter(Instant.now().plus(MARGIN));
  }

  private AwsSessionCredentials begin() {
    var request = request();
    try {
      return session(sts.assumeRole(request).credentials());
    } catch (StsException denied) {
      throw AwsFaults.ofRole(denied, profile.name(), request.serialNumber() != null);
    }
  }

  private AssumeRoleRequest request() {
    var request =
        AssumeRoleRequest.builder()
            .roleArn(Profiles.text(profile, ProfileProperty.ROLE_ARN))
            .roleSessionName(sessionName(profile))
            .externalId(profile.property(ProfileProperty.EXTERNAL_ID).orElse(null))
            .durationSeconds(
                profile.property(ProfileProperty.DURATION_SECONDS).map(this::seconds).orElse(null));
    profile
        .property(ProfileProperty.MFA_SERIAL)
        .ifPresent(device -> request.serialNumber(device).tokenCode(code(device)));
    return request.build();
  }

  /// What the session is called in the trails of the role's account.
  static String sessionName(Profile profile) {
    return profile.property(ProfileProperty.ROLE_SESSION_NAME).orElse("trailglass");
  }

  private int seconds(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException noNumber) {
      throw Profiles.wrong(profile, ProfileProperty.DURATION_SECONDS);
    }
  }

  private String code(String device) {
    return prompt
        .code(profile.name(), device)
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .orElseThrow(() -> new LoginException(Reason.NO_CREDENTIALS, device));
  }

  private static AwsSessionCredentials session(Credentials credentials) {
    return AwsSessionCredentials.builder()
        .accessKeyId(credentials.accessKeyId())
        .secretAccessKey(credentials.secretAccessKey())
        .sessionToken(credentials.sessionToken())
        .expirationTime(credentials.expiration())
        .build();
  }
}
