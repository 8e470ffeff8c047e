package org.trailglass.sample;

/// Fast, repeatable chance: SplitMix64, written out so that no other version of Java changes it
/// (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014). One thread.
final class BenchmarkChance {
  private long state;

  BenchmarkChance(long seed) {
    state = seed;
  }

  long next() {
    state += 0x9E3779B97F4A7C15L;
    return mix(state);
  }

  /// A number that looks like chance, and is always the same for the same number.
  static long mix(long number) {
    long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /// A number from 0 to below `bound`.
  int below(int bound) {
    return (int) ((next() >>> 33) * bound >>> 31);
  }

  /// A rank from 0 to below `bound`, the rank r about as likely as 1 / (r + 1): the law of Zipf,
  /// which names, users and addresses follow. StrictMath, as it is the same everywhere.
  int rank(int bound) {
    double even = (next() >>> 11) * 0x1p-53;
    return (int) StrictMath.exp(even * StrictMath.log(bound + 1.0)) - 1;
  }
}
