/// Speaks with S3 through the AWS SDK, and turns its errors into reasons; the only package that
/// knows the SDK. May use `problem`, `container` and `s3`.
@NullMarked
package org.trailglass.aws;

import org.jspecify.annotations.NullMarked;
