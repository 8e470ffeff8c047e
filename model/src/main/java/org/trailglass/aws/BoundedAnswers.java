package org.trailglass.aws;

import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/// Bounds each answer that the SDK reads into memory: it would read on for as long as a hostile
/// store talks. Any thread.
final class BoundedAnswers implements ExecutionInterceptor {

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    boolean isObject =
        context.request() instanceof GetObjectRequest && context.httpResponse().isSuccessful();
    return isObject ? context.responseBody() : context.responseBody().map(BoundedStream::new);
  }
}
