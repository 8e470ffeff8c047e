package org.trailglass.container;

/// Content that expands, counted. One thread.
record Guarded(Bytes content, ExpansionGuard guard) implements Bytes {

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    int read = content.read(into, from, guard.reach(from, to));
    guard.expanded(Math.max(0, read));
    return read;
  }
}
