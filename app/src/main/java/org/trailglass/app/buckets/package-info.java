/// Opens what a person chooses of a bucket: looks for trails, tells what opening takes, opens.
///
/// Begin with {@link org.trailglass.app.buckets.BucketViewModel}. May use the foundation,
/// `workspace`, the model's values and `s3`.
@NullMarked
package org.trailglass.app.buckets;

import org.jspecify.annotations.NullMarked;
