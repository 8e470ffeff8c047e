package org.trailglass.event;

import java.util.Optional;

/// The parts of an Amazon resource name. Blanks around a part, which the examples of some AWS pages
/// have, are passed over. Immutable.
///
/// @param partition `aws`, `aws-cn`, `aws-us-gov`
/// @param resource all after the fifth colon
public record Arn(String partition, String service, String account, String resource) {
  private static final int COLONS = 5;

  /// The parts, or nothing if the text is no ARN.
  public static Optional<Arn> parse(String text) {
    var ends = new int[COLONS];
    for (int i = 0; i < COLONS; i++) {
      ends[i] = text.indexOf(':', i == 0 ? 0 : ends[i - 1] + 1);
      if (ends[i] < 0) {
        return Optional.empty();
      }
    }
    if (!text.startsWith("arn:") && !text.substring(0, ends[0]).strip().equals("arn")) {
      return Optional.empty();
    }
    return Optional.of(
        new Arn(
            part(text, ends[0], ends[1]),
            part(text, ends[1], ends[2]),
            part(text, ends[3], ends[4]),
            part(text, ends[4], text.length())));
  }

  private static String part(String text, int colon, int end) {
    return text.substring(colon + 1, end).strip();
  }

  /// The kind of identity that such a name belongs to.
  public Optional<IdentityType> identityType() {
    if (service.equals("iam")) {
      return resource.equals("root")
          ? Optional.of(IdentityType.ROOT)
          : typeOf("user/", IdentityType.IAM_USER).or(() -> typeOf("role/", IdentityType.ROLE));
    }
    if (service.equals("sts")) {
      return typeOf("assumed-role/", IdentityType.ASSUMED_ROLE)
          .or(() -> typeOf("federated-user/", IdentityType.FEDERATED_USER));
    }
    return Optional.empty();
  }

  private Optional<IdentityType> typeOf(String prefix, IdentityType type) {
    return resource.startsWith(prefix) ? Optional.of(type) : Optional.empty();
  }

  /// The name at the end of the resource: `user/path/N` is N, `assumed-role/R/S` is S.
  public String lastName() {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  /// R of `assumed-role/R/S`.
  public Optional<String> assumedRole() {
    var parts = resource.split("/", 3);
    return parts.length == 3 && parts[0].equals("assumed-role")
        ? Optional.of(parts[1])
        : Optional.empty();
  }

  /// The session name S of `assumed-role/R/S`.
  public Optional<String> sessionName() {
    var parts = resource.split("/", 3);
    return parts.length == 3 && parts[0].equals("assumed-role") && !parts[2].isEmpty()
        ? Optional.of(parts[2])
        : Optional.empty();
  }

  /// The service that a service-linked role belongs to: `role/aws-service-role/SERVICE/NAME`.
  public Optional<String> linkedService() {
    var parts = resource.split("/", 4);
    return parts.length == 4 && parts[0].equals("role") && parts[1].equals("aws-service-role")
        ? Optional.of(parts[2])
        : Optional.empty();
  }
}
