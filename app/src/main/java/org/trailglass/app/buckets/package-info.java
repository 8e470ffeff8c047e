/// Opens what a person chooses of a bucket: looks for trails, tells what opening takes, opens.
///
/// Begin with {@link org.trailglass.app.buckets.BucketViewModel}. May use what
/// docs/architecture.md gives a feature, and `s3` of the model.
@NullMarked
package org.trailglass.app.buckets;

import org.jspecify.annotations.NullMarked;
