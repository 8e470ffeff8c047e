package org.trailglass.s3;

/// A folder of a trail: the files of one account, kind and region. Immutable.
///
/// @param prefix of its keys, down to the region, with the slash at its end
/// @param organization the id of the organisation, as `o-…`; empty for a trail of one account
public record TrailFolder(
    String prefix, String organization, String account, TrailKind kind, String region) {}
