package org.trailglass.aws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.trailglass.problem.Problem.Reason;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.profiles.ProfileProperty;

/// What the AWS configuration files say, as they were when this was made. Immutable.
record Profiles(ProfileFile file) {
  static final String SSO_SESSION = "sso_session";

  private static final Pattern LINE = Pattern.compile("line \\d+");

  /// Reads the files.
  ///
  /// @throws LoginException where they are not written as they should be
  static Profiles read(Supplier<ProfileFile> files) {
    try {
      return new Profiles(files.get());
    } catch (IllegalArgumentException broken) {
      // The message may quote the file, and a secret with it: the number of the line is enough.
      var line = LINE.matcher(String.valueOf(broken.getMessage()));
      throw new LoginException(Reason.BROKEN_PROFILE, line.find() ? line.group() : "");
    }
  }

  List<String> names() {
    return file.profiles().keySet().stream().sorted().toList();
  }

  /// The profile of the default chain.
  static String usual() {
    return ProfileFileSystemSetting.AWS_PROFILE.getStringValueOrThrow();
  }

  Optional<Profile> find(String name) {
    return file.profile(name);
  }

  /// A profile that is there.
  Profile get(String name) {
    return find(name)
        .orElseThrow(() -> new LoginException(Reason.BROKEN_PROFILE, detail(name, "")));
  }

  /// As the files name it: `[profile audit]`, with what of it is wrong.
  static String detail(String profile, String property) {
    return ("[profile " + profile + "] " + property).strip();
  }

  /// What a profile must say.
  static String text(Profile profile, String property) {
    return profile.property(property).orElseThrow(() -> wrong(profile, property));
  }

  static LoginException wrong(Profile profile, String property) {
    return new LoginException(Reason.BROKEN_PROFILE, detail(profile.name(), property));
  }

  /// What a profile says of signing in, or the session that it names.
  String ofSession(Profile profile, String property) {
    return profile
        .property(SSO_SESSION)
        .flatMap(session -> file.getSection("sso-session", session))
        .flatMap(session -> session.property(property))
        .or(() -> profile.property(property))
        .orElseThrow(() -> wrong(profile, property));
  }

  /// Whether a person signs in to a profile with IAM Identity Center.
  boolean isOfIdentityCenter(String name) {
    return find(name)
        .filter(profile -> has(profile, SSO_SESSION) || has(profile, ProfileProperty.SSO_START_URL))
        .isPresent();
  }

  /// Whether a person signs in to a profile as to the console.
  boolean isOfConsole(String name) {
    return find(name).filter(profile -> has(profile, ProfileProperty.LOGIN_SESSION)).isPresent();
  }

  /// Whether a profile is a role that another identity assumes.
  boolean isRole(String name) {
    return find(name).stream().anyMatch(profile -> has(profile, ProfileProperty.ROLE_ARN));
  }

  /// The command that renews the session of a profile, or of the one it stands on; empty where
  /// none does.
  String renewal(String name) {
    for (var profile : chain(name)) {
      if (isOfIdentityCenter(profile.name())) {
        return "aws sso login --profile " + profile.name();
      }
      if (isOfConsole(profile.name())) {
        return "aws login --profile " + profile.name();
      }
    }
    return "";
  }

  /// The region that requests begin with; the bucket's own is found by the answer.
  ///
  /// @param profile empty for the default chain's
  String region(String profile) {
    return SdkSystemSetting.AWS_REGION
        .getStringValue()
        .or(
            () ->
                find(profile.isEmpty() ? usual() : profile)
                    .flatMap(some -> some.property(ProfileProperty.REGION)))
        .orElse("us-east-1");
  }

  /// A profile and those that it stands on, each once.
  private List<Profile> chain(String name) {
    var seen = new HashSet<String>();
    var chain = new ArrayList<Profile>();
    for (var next = find(name); next.isPresent() && seen.add(next.get().name()); ) {
      chain.add(next.get());
      next = next.get().property(ProfileProperty.SOURCE_PROFILE).flatMap(this::find);
    }
    return chain;
  }

  private static boolean has(Profile profile, String property) {
    return profile.property(property).isPresent();
  }
}
