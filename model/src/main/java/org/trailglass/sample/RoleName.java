package org.trailglass.sample;

/// A role of an account. Immutable.
///
/// @param id AROA and 17 characters
/// @param path with slashes at both ends
record RoleName(String account, String name, String id, String path) {

  RoleName(String account, String name, String id) {
    this(account, name, id, "/");
  }

  String arn() {
    return "arn:aws:iam::" + account + ":role" + path + name;
  }
}
