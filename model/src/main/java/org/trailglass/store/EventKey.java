package org.trailglass.store;

/// What tells an event apart from all others in this process, whatever source it is read from and
/// however often: the hash of its content. Another process has other keys. Immutable.
public record EventKey(long high, long low) implements Comparable<EventKey> {
  @Override
  public int compareTo(EventKey other) {
    return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low);
  }
}
