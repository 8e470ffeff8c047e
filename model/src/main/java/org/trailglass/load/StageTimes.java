package org.trailglass.load;

/// Time and bytes of each stage of a load, summed over the threads. Immutable.
///
/// @param findNanos listing the files
/// @param inflateNanos reading and decompressing
/// @param parseNanos scanning, flattening and filling dictionaries
/// @param indexNanos freezing segments: packing columns, times, hashes
/// @param publishNanos removing duplicates and making snapshots
/// @param readBytes as the items lie in their source
/// @param textBytes after decompression
/// @param rawTextBytes of the private file that keeps the raw text
/// @param retainedBytes of heap, after the load
public record StageTimes(
    long findNanos,
    long inflateNanos,
    long parseNanos,
    long indexNanos,
    long publishNanos,
    long readBytes,
    long textBytes,
    long rawTextBytes,
    long retainedBytes) {}
