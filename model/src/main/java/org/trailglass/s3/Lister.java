package org.trailglass.s3;

import java.util.concurrent.Executor;

/// What a listing asks with. Any thread.
///
/// @param executor runs the requests; they wait for the network
/// @param known what need not be asked
record Lister(ObjectStore store, Executor executor, KnownTrails known) {}
