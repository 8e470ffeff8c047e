package org.trailglass.sample;

import org.jspecify.annotations.Nullable;

/// An IAM user of an account. Immutable.
///
/// @param id AIDA and 17 characters
record UserName(String account, String name, String id) {

  String arn() {
    return "arn:aws:iam::" + account + ":user/" + name;
  }

  /// The userIdentity of a call by this user.
  ///
  /// @param key null at a console sign-in, which uses none
  JsonObject identity(@Nullable String key) {
    return JsonObject.of("type", "IAMUser", "principalId", id, "arn", arn(), "accountId", account)
        .putIfAny("accessKeyId", key)
        .put("userName", name);
  }
}
