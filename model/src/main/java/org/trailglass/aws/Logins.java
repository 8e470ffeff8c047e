package org.trailglass.aws;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.CodePrompt;
import org.trailglass.s3.S3Access;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/// Finds credentials as the AWS tools do, and asks for the code that a role may want. Immutable but
/// for the sessions. Any thread.
///
/// @param sessions of roles that wanted a code, by profile; in memory only
record Logins(
    Profiles profiles,
    Connections connections,
    CodePrompt prompt,
    Map<String, AwsSessionCredentials> sessions) {

  /// What signs the requests of an access.
  AwsCredentialsProvider of(S3Access access) {
    if (access.isAnonymous()) {
      return AnonymousCredentialsProvider.create();
    }
    if (!access.profile().isEmpty()) {
      return checked(of(access.profile(), new HashSet<>()), access.profile());
    }
    var usual = Profiles.usual();
    boolean isProfileUsed = SdkSystemSetting.AWS_ACCESS_KEY_ID.getStringValue().isEmpty();
    if (isProfileUsed && profiles.needsCode(usual)) {
      return checked(of(usual, new HashSet<>()), usual);
    }
    return checked(DefaultCredentialsProvider.builder().profileFile(profiles.file()).build(), "");
  }

  private AwsCredentialsProvider checked(AwsCredentialsProvider provider, String profile) {
    return new CheckedCredentials(provider, profiles, profile);
  }

  /// @param above the profiles that stand on this one
  private AwsCredentialsProvider of(String name, Set<String> above) {
    var profile = profiles.get(name);
    if (!above.add(name)) {
      return keysOf(profile);
    }
    if (!profiles.needsCode(name)) {
      return ProfileCredentialsProvider.builder()
          .profileFile(profiles.file())
          .profileName(name)
          .build();
    }
    return new AssumedRole(profile, sts(name, sourceOf(profile, above)), prompt, sessions);
  }

  private AwsCredentialsProvider sourceOf(Profile profile, Set<String> above) {
    var other = profile.property(ProfileProperty.SOURCE_PROFILE);
    if (other.isPresent()) {
      return of(other.get(), above);
    }
    return switch (profile.property(ProfileProperty.CREDENTIAL_SOURCE).orElse("")) {
      case "Environment" -> EnvironmentVariableCredentialsProvider.create();
      case "Ec2InstanceMetadata" -> InstanceProfileCredentialsProvider.create();
      case "EcsContainer" -> ContainerCredentialsProvider.create();
      default ->
          throw new LoginException(
              Reason.BROKEN_PROFILE,
              Profiles.detail(profile.name(), ProfileProperty.SOURCE_PROFILE));
    };
  }

  /// The keys in a profile that is its own source; where profiles stand on each other in a ring,
  /// there are none.
  private static AwsCredentialsProvider keysOf(Profile profile) {
    var id = profile.property(ProfileProperty.AWS_ACCESS_KEY_ID);
    var secret = profile.property(ProfileProperty.AWS_SECRET_ACCESS_KEY);
    if (id.isEmpty() || secret.isEmpty()) {
      throw new LoginException(
          Reason.BROKEN_PROFILE, Profiles.detail(profile.name(), ProfileProperty.SOURCE_PROFILE));
    }
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(id.get(), secret.get()));
  }

  private StsClient sts(String profile, AwsCredentialsProvider source) {
    var region = profiles.region(profile);
    return StsClient.builder()
        .credentialsProvider(source)
        .region(Region.of(region))
        .httpClient(connections.to(URI.create("https://sts." + region + ".amazonaws.com")))
        .overrideConfiguration(
            configuration ->
                configuration
                    .defaultProfileFile(profiles.file())
                    .defaultProfileName(profile)
                    .retryStrategy(connections.patience().retries()))
        .build();
  }
}
