package org.trailglass.sample;

import org.jspecify.annotations.Nullable;

/// Who acts, with which credentials, from where and with which program. Immutable by convention.
///
/// @param account the account that the caller belongs to
/// @param identity the record's userIdentity, null where the record has none
/// @param address the record's sourceIPAddress
/// @param isConsole whether a browser acts through the AWS console
record Actor(
    String account,
    @Nullable JsonObject identity,
    String address,
    String agent,
    boolean isConsole) {

  /// The same caller from elsewhere.
  Actor from(String newAddress, String newAgent) {
    return new Actor(account, identity, newAddress, newAgent, isConsole);
  }

  /// The same caller, as an AWS service acts for it.
  Actor through(String service) {
    var withService = identity == null ? null : identity.copy().put("invokedBy", service);
    return new Actor(account, withService, service, service, isConsole);
  }

  /// An AWS service that acts on its own.
  static Actor service(String account, String service) {
    var identity = JsonObject.of("type", "AWSService", "invokedBy", service);
    return new Actor(account, identity, service, service, false);
  }

  boolean isService() {
    return address.endsWith(".amazonaws.com") || address.equals("AWS Internal");
  }
}
