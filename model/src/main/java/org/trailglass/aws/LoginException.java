package org.trailglass.aws;

import org.trailglass.problem.Problem.Reason;

/// Why there are no credentials; passes through the SDK, which asks for them inside a request.
final class LoginException extends RuntimeException {
  private final Reason reason;
  private final String detail;

  /// @param detail names what is wrong; never a secret
  LoginException(Reason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return detail;
  }
}
