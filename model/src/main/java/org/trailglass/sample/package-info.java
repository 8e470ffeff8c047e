/// Data that the project writes for itself: the sample incident, which is demo, test data and
/// documentation at once, and the trail that the benchmark loads.
///
/// Begin with {@link org.trailglass.sample.SampleIncident}; docs/sample-incident.md tells its
/// story. May use `event` and `json`.
@NullMarked
package org.trailglass.sample;

import org.jspecify.annotations.NullMarked;
