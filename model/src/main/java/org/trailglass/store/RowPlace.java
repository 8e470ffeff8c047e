package org.trailglass.store;

/// Where an event was found.
///
/// @param source the source's number
/// @param stream the stream's number
/// @param item the file's name as opened
/// @param member the path inside the file, empty if it is no archive
/// @param line counted from 1; 0 if it is not known, since the text was not kept
/// @param column counted from 1, in bytes; 0 if it is not known
/// @param offset bytes from the start of the stream's text
public record RowPlace(
    int source, int stream, String item, String member, long line, long column, long offset) {}
