package org.trailglass.event;

import java.util.List;
import java.util.Optional;

/// What an event that failed says about it. A sign-in that failed has no code: it tells by a
/// message, or only by its answer.
final class Failure {
  static final List<FieldPath> INPUTS =
      List.of(
          Fields.ERROR_CODE,
          Fields.ERROR_MESSAGE,
          Fields.CONSOLE_LOGIN,
          Fields.EVENT_NAME,
          Fields.EVENT_TYPE);

  private Failure() {}

  static Optional<String> of(FieldValues values) {
    return values
        .first(Fields.ERROR_CODE)
        .or(() -> isSignIn(values) ? values.first(Fields.ERROR_MESSAGE) : Optional.empty())
        .or(() -> values.first(Fields.CONSOLE_LOGIN).filter("Failure"::equals));
  }

  private static boolean isSignIn(FieldValues values) {
    return values.first(Fields.EVENT_TYPE).filter("AwsConsoleSignIn"::equals).isPresent()
        || values.first(Fields.EVENT_NAME).filter("ConsoleLogin"::equals).isPresent();
  }
}
