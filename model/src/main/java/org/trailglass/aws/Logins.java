package org.trailglass.aws;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsWebIdentityTokenFileCredentialsProvider;

/// Finds credentials as the AWS tools do. Roles are assumed here and not by the SDK, which asks for
/// no code. Immutable but for the sessions. Any thread.
///
/// @param sessions of roles, by profile; in memory only
record Logins(
    LoginClients clients, CodePrompt prompt, Map<String, AwsSessionCredentials> sessions) {

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
    if (isProfileUsed && isOwn(usual)) {
      return checked(of(usual, new HashSet<>()), usual);
    }
    var chain = DefaultCredentialsProvider.builder().profileFile(profiles().file()).build();
    clients.below().accept(chain);
    return checked(chain, "");
  }

  private Profiles profiles() {
    return clients.profiles();
  }

  /// Whether a service is asked for the credentials of a profile, which is not left to the SDK.
  private boolean isOwn(String profile) {
    return profiles().isRole(profile)
        || profiles().isOfIdentityCenter(profile)
        || profiles().isOfConsole(profile);
  }

  private AwsCredentialsProvider checked(AwsCredentialsProvider provider, String profile) {
    return new CheckedCredentials(provider, profiles(), profile);
  }

  /// @param above the profiles that stand on this one
  private AwsCredentialsProvider of(String name, Set<String> above) {
    var profile = profiles().get(name);
    if (!above.add(name)) {
      return keysOf(profile);
    }
    if (!profiles().isRole(name)) {
      return ofIdentity(profile);
    }
    var token = profile.property(ProfileProperty.WEB_IDENTITY_TOKEN_FILE);
    if (token.isPresent()) {
      return webIdentity(profile, Path.of(token.get()));
    }
    return new AssumedRole(profile, sts(name, sourceOf(profile, above)), prompt, sessions);
  }

  private AwsCredentialsProvider ofIdentity(Profile profile) {
    if (profiles().isOfIdentityCenter(profile.name())) {
      return new SignIns(clients).ofIdentityCenter(profile);
    }
    if (profiles().isOfConsole(profile.name())) {
      return new SignIns(clients).ofConsole(profile);
    }
    var provider =
        ProfileCredentialsProvider.builder()
            .profileFile(profiles().file())
            .profileName(profile.name())
            .build();
    clients.below().accept(provider);
    return provider;
  }

  private AwsCredentialsProvider webIdentity(Profile profile, Path token) {
    var provider =
        StsWebIdentityTokenFileCredentialsProvider.builder()
            .stsClient(sts(profile.name(), AnonymousCredentialsProvider.create()))
            .roleArn(profile.property(ProfileProperty.ROLE_ARN).orElseThrow())
            .roleSessionName(AssumedRole.sessionName(profile))
            .webIdentityTokenFile(token)
            .build();
    clients.below().accept(provider);
    return provider;
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
      default -> throw Profiles.wrong(profile, ProfileProperty.SOURCE_PROFILE);
    };
  }

  /// The keys in a profile that is its own source; where profiles stand on each other in a ring,
  /// there are none.
  private static AwsCredentialsProvider keysOf(Profile profile) {
    var id = profile.property(ProfileProperty.AWS_ACCESS_KEY_ID);
    var secret = profile.property(ProfileProperty.AWS_SECRET_ACCESS_KEY);
    if (id.isEmpty() || secret.isEmpty()) {
      throw Profiles.wrong(profile, ProfileProperty.SOURCE_PROFILE);
    }
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(id.get(), secret.get()));
  }

  private StsClient sts(String profile, AwsCredentialsProvider source) {
    var region = profiles().region(profile);
    return clients.client(
        StsClient.builder().credentialsProvider(source),
        profile,
        region,
        "sts." + region + ".amazonaws.com");
  }
}
