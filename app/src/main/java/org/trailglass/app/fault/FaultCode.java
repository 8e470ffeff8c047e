package org.trailglass.app.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// A short name of an unexpected failure, `TG-1A2B-3C4D`: the same wherever the same kind of
/// exception comes out of the same methods of the program, whatever its message, its line and the
/// way that led there, so that two people find that they met the same one.
///
/// It is the CRC-32 of the classes of the exception and its causes, each with the topmost
/// [#FRAMES] frames of our code; of any code, where none is ours.
public final class FaultCode {
  private static final String OURS = "org.trailglass.";
  private static final int FRAMES = 3;

  private FaultCode() {}

  /// The code of a failure.
  public static String of(Throwable thrown) {
    var hash = new CRC32();
    for (var cause : FaultReport.causes(thrown)) {
      hash.update(sign(cause).getBytes(StandardCharsets.UTF_8));
    }
    return "TG-%04X-%04X".formatted(hash.getValue() >>> 16, hash.getValue() & 0xFFFF);
  }

  private static String sign(Throwable thrown) {
    var all = List.of(thrown.getStackTrace());
    var ours = all.stream().filter(frame -> frame.getClassName().startsWith(OURS)).toList();
    return (ours.isEmpty() ? all : ours)
        .stream()
            .limit(FRAMES)
            .map(FaultCode::method)
            .collect(Collectors.joining(" ", thrown.getClass().getName() + " ", "\n"));
  }

  /// Without what the compiler counts through: `lambda$open$3`, `Loader$1`.
  private static String method(StackTraceElement frame) {
    return (frame.getClassName() + "." + frame.getMethodName()).replaceAll("\\$\\d+", "");
  }
}
