package org.trailglass.identity;

import org.trailglass.event.Arn;

/// Instances and functions as principals.
final class Hosts {
  private Hosts() {}

  /// @param id an instance's id, or an ARN
  static Principal of(String id, String account) {
    var arn = Arn.parse(id);
    var kind =
        arn.map(Arn::service).filter("lambda"::equals).isPresent()
            ? PrincipalKind.FUNCTION
            : PrincipalKind.INSTANCE;
    var name = arn.map(Arn::lastName).orElse(id);
    return new Principal(
        kind, id, name.substring(name.lastIndexOf(':') + 1), arn.map(Arn::account).orElse(account));
  }
}
