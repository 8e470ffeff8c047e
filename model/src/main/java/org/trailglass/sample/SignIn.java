package org.trailglass.sample;

import java.time.Instant;

/// Console sign-ins, which differ from calls: the result stands in responseElements, and whether a
/// second factor was used in additionalEventData (AWS Sign-In user guide, "Example event records").
final class SignIn {
  private SignIn() {}

  static EventDraft success(Scene scene, Instant time, Actor actor, boolean isWithMfa) {
    return draft(scene, time, actor, isWithMfa, "Success");
  }

  /// A sign-in that failed.
  ///
  /// @param reason as the record's errorMessage gives it
  static EventDraft failure(Scene scene, Instant time, Actor actor, String reason) {
    return draft(scene, time, actor, false, "Failure").message(reason);
  }

  private static EventDraft draft(
      Scene scene, Instant time, Actor actor, boolean isWithMfa, String result) {
    var call = Call.write("signin", "ConsoleLogin", null, JsonObject.of("ConsoleLogin", result));
    var more =
        JsonObject.of(
            "LoginTo",
            "https://console.aws.amazon.com/console/home?region=" + scene.region(),
            "MobileVersion",
            "No",
            "MFAUsed",
            isWithMfa ? "Yes" : "No");
    return scene
        .draft(time, actor, call)
        .type("AwsConsoleSignIn")
        .additional(more)
        .withoutRequest();
  }
}
