/// Bytes to flattened records: recognises the shapes in which events reach people, unwraps them,
/// and goes on after what is broken.
///
/// Begin with {@link org.trailglass.parse.RecordReader}. May use `problem`, `event`, `json`
/// and `repair`.
@NullMarked
package org.trailglass.parse;

import org.jspecify.annotations.NullMarked;
