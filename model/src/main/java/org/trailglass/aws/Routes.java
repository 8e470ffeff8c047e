package org.trailglass.aws;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;

/// Learns the way to a bucket from the first listing that the SDK gets an answer to. Any thread.
final class Routes implements ExecutionInterceptor {
  private final Map<String, Optional<Route>> routes = new ConcurrentHashMap<>();

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof ListObjectsV2Request listing) {
      routes.computeIfAbsent(listing.bucket(), _ -> Route.of(context.httpRequest()));
    }
  }

  /// The way to a bucket, where it is known and still leads there.
  Optional<Route> to(String bucket) {
    return routes.getOrDefault(bucket, Optional.empty()).filter(Route::isOpen);
  }
}
