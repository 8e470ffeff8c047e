/// Trails in S3 buckets: names, layouts, what a time range needs, downloads and their cache.
///
/// Begin with {@link org.trailglass.s3.Selection}, what a person chose, and {@link
/// org.trailglass.s3.ObjectStore}, all that is asked of a store; `aws` answers it with the AWS SDK,
/// of which this package knows nothing. {@link org.trailglass.s3.ObjectListing} leads from the one
/// to the objects of the other. May use `problem` and `container`.
@NullMarked
package org.trailglass.s3;

import org.jspecify.annotations.NullMarked;
