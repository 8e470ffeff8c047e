package org.trailglass.app.workspace;

import java.lang.ref.WeakReference;

/// Tells whether something can be given back, which is a claim about everything that might hold it.
public final class Memory {
  private static final int MOST_COLLECTIONS = 40;

  private Memory() {}

  /// Whether nothing holds it any more, after as many collections as that may take.
  public static boolean isFree(WeakReference<?> reference) {
    return isFree(reference, () -> {});
  }

  /// The same of what others let go of only in their time.
  ///
  /// @param wait for those, before each collection
  public static boolean isFree(WeakReference<?> reference, Runnable wait) {
    for (int i = 0; i < MOST_COLLECTIONS && reference.get() != null; i++) {
      wait.run();
      System.gc();
    }
    return reference.get() == null;
  }
}
