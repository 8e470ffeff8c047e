/// Speaks with S3 through the AWS SDK, and turns its errors into reasons; the only package that
/// knows the SDK.
///
/// Begin with {@link org.trailglass.aws.AwsStores}; `Logins` finds the credentials, `AwsStore`
/// asks, on the `ShortWay` where it can, `AwsFaults` says what went wrong. No secret leaves the
/// SDK's own objects: none is stored, logged or part of a message. May use `problem`, `container`
/// and `s3`.
@NullMarked
package org.trailglass.aws;

import org.jspecify.annotations.NullMarked;
