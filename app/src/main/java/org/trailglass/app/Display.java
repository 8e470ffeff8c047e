package org.trailglass.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds out whether a window can be shown, before the toolkit is started: it cannot be started a
/// second time, and its own failures are no sentences.
final class Display {
  private static final String X11 = "libX11.so.6";
  private static final String GTK = "libgtk-3.so.0";

  private Display() {}

  /// Why no window can be shown.
  enum Missing {
    /// No display is named, or the one that is named does not answer.
    DISPLAY,
    /// The libraries that draw windows on Linux.
    GTK
  }

  /// What is missing; empty if a window can be shown.
  ///
  /// @param system the property `os.name`
  /// @param environment of the process
  static Optional<Missing> missing(String system, Map<String, String> environment) {
    if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
      return Optional.empty();
    }
    if (environment.getOrDefault("DISPLAY", "").isEmpty()
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
      return Optional.of(Missing.DISPLAY);
    }
    if (!hasLibrary(GTK) || !hasLibrary(X11)) {
      return Optional.of(Missing.GTK);
    }
    boolean isThere = LocalDisplay.welcomes(environment.getOrDefault("DISPLAY", "")) || answers();
    return isThere ? Optional.empty() : Optional.of(Missing.DISPLAY);
  }

  /// Loads it for good: the toolkit needs it, too.
  private static boolean hasLibrary(String name) {
    try {
      SymbolLookup.libraryLookup(name, Arena.global());
      return true;
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }

  /// Opens the display as GTK will (JavaFX draws through X11, also under Wayland), and closes it.
  private static boolean answers() {
    try (var arena = Arena.ofConfined()) {
      var x11 = SymbolLookup.libraryLookup(X11, arena);
      var linker = Linker.nativeLinker();
      var open =
          linker.downcallHandle(
              x11.findOrThrow("XOpenDisplay"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      var close =
          linker.downcallHandle(
              x11.findOrThrow("XCloseDisplay"),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.address() == 0) {
        return false;
      }
      int ignored = (int) close.invokeExact(display);
      return true;
    } catch (RuntimeException | Error mistake) {
      throw mistake;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }
}
