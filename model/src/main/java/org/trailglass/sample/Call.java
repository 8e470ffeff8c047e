package org.trailglass.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event asked of AWS, whoever asked it. Immutable by convention: nobody changes its
/// objects after they were handed over.
///
/// @param service the first label of eventSource
/// @param isRead the record's readOnly
/// @param category eventCategory: Management, Data or NetworkActivity
/// @param resources entries of the record's resources, empty if it has none
record Call(
    String service,
    String name,
    boolean isRead,
    String category,
    @Nullable JsonObject request,
    @Nullable JsonObject response,
    List<JsonObject> resources) {

  /// A management read without parameters worth telling.
  static Call read(String service, String name, @Nullable JsonObject request) {
    return new Call(service, name, true, "Management", request, null, List.of());
  }

  /// A management write with its answer.
  static Call write(
      String service, String name, @Nullable JsonObject request, @Nullable JsonObject response) {
    return new Call(service, name, false, "Management", request, response, List.of());
  }

  /// This call with an answer, where a read has one that is logged.
  Call answering(JsonObject answer) {
    return new Call(service, name, isRead, category, request, answer, resources);
  }

  /// This call as a data event.
  Call asData() {
    return inCategory("Data");
  }

  /// This call as an event of another category.
  Call inCategory(String other) {
    return new Call(service, name, isRead, other, request, response, resources);
  }

  /// The request, to be added to.
  JsonObject asked() {
    return request == null ? new JsonObject() : request;
  }

  /// This call with a resource that it touched.
  Call on(String type, String arn, String account) {
    var resource = JsonObject.of("accountId", account, "type", type, "ARN", arn);
    var more = new ArrayList<>(resources);
    more.add(resource);
    return new Call(service, name, isRead, category, request, response, List.copyOf(more));
  }

  /// This call with an S3 object that it touched; CloudTrail names no account for objects.
  Call onObject(String arn) {
    var more = new ArrayList<>(resources);
    more.add(JsonObject.of("type", "AWS::S3::Object", "ARN", arn));
    return new Call(service, name, isRead, category, request, response, List.copyOf(more));
  }

  /// This call as it is logged when it was refused: nothing answered.
  Call refused() {
    return new Call(service, name, isRead, category, request, null, resources);
  }

  /// Where the call is logged: of services without Regions that is us-east-1.
  String region(String here) {
    return switch (service) {
      case "iam", "organizations", "ce", "health" -> "us-east-1";
      default -> here;
    };
  }

  boolean isBeyondManagement() {
    return !category.equals("Management");
  }
}
