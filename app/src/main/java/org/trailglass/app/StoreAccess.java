package org.trailglass.app;

import org.trailglass.s3.Buckets;
import org.trailglass.s3.CodePrompt;

/// Sets up what speaks with stores.
final class StoreAccess {
  private StoreAccess() {}

  /// @param prompt asks for the codes of multi-factor devices
  static Buckets open(CodePrompt prompt) {
    throw new UnsupportedOperationException("no store is known yet, nor a prompt: " + prompt);
  }
}
