package org.trailglass.s3;

/// Runs an action when asked, but not again before a time has gone by. One thread.
final class Paced implements Runnable {
  private final long nanos;
  private final Runnable action;
  private long due = System.nanoTime();

  Paced(long nanos, Runnable action) {
    this.nanos = nanos;
    this.action = action;
  }

  @Override
  public void run() {
    long now = System.nanoTime();
    if (now - due >= 0) {
      due = now + nanos;
      action.run();
    }
  }
}
