package org.trailglass.s3;

import java.util.Optional;

/// Asks the person for the code of a multi-factor device. Called on a thread that may wait.
@FunctionalInterface
public interface CodePrompt {

  /// @param profile that wants it
  /// @param device its serial number or ARN
  /// @return the code; empty where the person does not give it
  Optional<String> code(String profile, String device);
}
