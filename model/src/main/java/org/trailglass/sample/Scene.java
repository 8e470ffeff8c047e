package org.trailglass.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Collects records as they happen in one account and region. One thread.
final class Scene {
  private final Chance chance;
  private final String account;
  private final String region;
  private final List<TrailEvent> events = new ArrayList<>();

  Scene(Chance chance, String account, String region) {
    this.chance = chance;
    this.account = account;
    this.region = region;
  }

  String account() {
    return account;
  }

  String region() {
    return region;
  }

  List<TrailEvent> events() {
    return events;
  }

  /// A call that succeeds.
  void happens(Instant time, Actor actor, Call call) {
    add(draft(time, actor, call));
  }

  /// A call that is refused for want of permission, in the words of the service.
  void isDenied(Instant time, Actor actor, Call call, String resource) {
    var action = call.service() + ':' + call.name().replaceAll("20\\d{6}(v\\d)?$", "");
    var words =
        "User: "
            + arn(actor)
            + " is not authorized to perform: "
            + action
            + " on resource: "
            + resource
            + " because no identity-based policy allows the "
            + action
            + " action";
    if (call.service().equals("ec2")) {
      fails(
          time,
          actor,
          call,
          "Client.UnauthorizedOperation",
          "You are not authorized to perform this operation. "
              + words
              + ". Encoded authorization failure message: "
              + chance.base64(420));
    } else {
      var code =
          call.service().equals("secretsmanager") || call.service().equals("lambda")
              ? "AccessDeniedException"
              : "AccessDenied";
      fails(time, actor, call, code, words);
    }
  }

  /// A call that ends in an error.
  void fails(Instant time, Actor actor, Call call, String code, String message) {
    add(draft(time, actor, call.refused()).error(code, message));
  }

  /// A record to change before it is {@link #add added}.
  EventDraft draft(Instant time, Actor actor, Call call) {
    return new EventDraft(call, actor, time, account, call.region(region));
  }

  void add(EventDraft draft) {
    events.add(draft.finish(chance));
  }

  private static String arn(Actor actor) {
    var identity = actor.identity();
    return identity == null ? actor.agent() : identity.text("arn");
  }
}
