/// The S3 server of the tests, in a process of its own, and what puts faults between it and us.
///
/// Begin with {@link org.trailglass.testserver.S3Server#shared}; {@link
/// org.trailglass.testserver.FaultProxy} stands before it where something is to go wrong. Compiled
/// into the tests of both modules.
@NullMarked
package org.trailglass.testserver;

import org.jspecify.annotations.NullMarked;
