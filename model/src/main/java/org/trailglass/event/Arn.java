package org.trailglass.event;

import java.util.List;
import java.util.Optional;

/// The parts of an Amazon resource name. Blanks around a part, which the examples of some AWS pages
/// have, are passed over. Immutable.
///
/// @param partition `aws`, `aws-cn`, `aws-us-gov`
/// @param resource all after the fifth colon
public record Arn(String partition, String service, String account, String resource) {

  /// The parts, or nothing if the text is no ARN.
  public static Optional<Arn> parse(String text) {
    var parts = List.of(text.split(":", 6));
    if (parts.size() < 6 || !parts.getFirst().strip().equals("arn")) {
      return Optional.empty();
    }
    return Optional.of(
        new Arn(
            parts.get(1).strip(),
            parts.get(2).strip(),
            parts.get(4).strip(),
            parts.get(5).strip()));
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
