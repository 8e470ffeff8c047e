package org.trailglass.app;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Settings;
import org.trailglass.s3.CodePrompt;

/// What a window reads from. Immutable.
///
/// @param reader reads the paths that are pasted
/// @param readers reads files; its threads end by themselves
/// @param stores knows the stores, given who asks for codes
record Surroundings(PathText reader, Executor readers, Function<CodePrompt, StoreAccess> stores) {

  /// The files and the stores of this computer.
  static Surroundings of(PathText reader, Settings settings) {
    return new Surroundings(reader, Composition.readers(), StoreAccess.by(settings));
  }
}
