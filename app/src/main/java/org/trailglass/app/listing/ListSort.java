package org.trailglass.app.listing;

/// By which column of a list its rows are shown, and which way round. Immutable.
///
/// @param column its id
public record ListSort(String column, boolean isAscending) {}
