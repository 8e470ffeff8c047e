package org.trailglass.sample;

/// A role of one account taken by a session of another. Both accounts log it under one
/// sharedEventID: the caller's with the session, the role's with an AWSAccount.
final class Crossing {
  private Crossing() {}

  /// @param here the caller's account
  /// @param there the role's account
  static void happens(
      Scene here,
      Scene there,
      Session caller,
      Session taken,
      String address,
      String agent,
      Chance chance) {
    var call = taken.assumeRole(3_600, chance);
    var shared = chance.uuid();
    var time = taken.creation();
    var known = new Actor(here.account(), caller.identity(), address, agent, false);
    here.add(here.draft(time, known, call).with("sharedEventID", shared));
    var stranger =
        JsonObject.of(
            "type",
            "AWSAccount",
            "principalId",
            caller.role().id() + ':' + caller.name(),
            "accountId",
            here.account());
    var unknown = new Actor(here.account(), stranger, address, agent, false);
    there.add(there.draft(time, unknown, call).with("sharedEventID", shared));
  }
}
