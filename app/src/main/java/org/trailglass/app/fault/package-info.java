/// What is said of unexpected failures, which may have come about over a value of an event: no
/// message of an exception leaves the process. [FaultCode] names a failure in a word,
/// [FaultReport] tells where it happened, [LogFile] keeps it.
///
/// Uses no other package of the project, and no JavaFX.
@NullMarked
package org.trailglass.app.fault;

import org.jspecify.annotations.NullMarked;
