package org.trailglass.reach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a call does to a resource, told by its name. APIs of AWS begin their names with a verb;
/// what the verbs mean is taken from the names in the AWS service authorization reference
/// ("Actions, resources, and condition keys for AWS services"), whose access levels List, Read,
/// Write and Permissions management they follow.
enum ActionKind {
  READ(SectionKind.READ),
  CREATED(SectionKind.CREATED),
  CHANGED(SectionKind.CHANGED),
  DELETED(SectionKind.DELETED);

  private static final List<String> READING =
      List.of(
          "Get",
          "List",
          "Describe",
          "Head",
          "Lookup",
          "BatchGet",
          "BatchDescribe",
          "Select",
          "Search",
          "Scan",
          "Query",
          "View",
          "Download",
          "Decrypt",
          "Receive",
          "Read",
          "Check",
          "Simulate",
          "Preview",
          "Estimate",
          "Validate",
          "Verify",
          "Discover",
          "Export");

  private static final List<String> CREATING =
      List.of(
          "Create",
          "BatchCreate",
          "Run",
          "Allocate",
          "Import",
          "Copy",
          "Upload",
          "Restore",
          "Register",
          "Request",
          "Launch",
          "Generate",
          "Issue",
          "Publish",
          "Clone");

  private static final List<String> DELETING =
      List.of(
          "Delete",
          "BatchDelete",
          "Terminate",
          "Remove",
          "Deregister",
          "ScheduleKeyDeletion",
          "Purge",
          "Destroy",
          "Release");

  /// Calls that hand on credentials or ask who one is: no resource is touched.
  private static final Set<String> NONE =
      Set.of(
          "AssumeRole",
          "AssumeRoleWithSAML",
          "AssumeRoleWithWebIdentity",
          "AssumeRoot",
          "ConsoleLogin",
          "GetCallerIdentity",
          "GetFederationToken",
          "GetSessionToken",
          "GetSigninToken",
          "SwitchRole");

  /// Lambda and CloudFront write the date of their API behind the name.
  private static final Pattern API_DATE =
      Pattern.compile("(?:\\d{8}|\\d{4}_\\d\\d_\\d\\d)(?:v\\d+)?$");

  private final SectionKind section;

  ActionKind(SectionKind section) {
    this.section = section;
  }

  SectionKind section() {
    return section;
  }

  /// A name without the date of its API.
  static String plain(String eventName) {
    return API_DATE.matcher(eventName).replaceFirst("");
  }

  /// What a call does; empty if it touches no resource. A verb that is not known changes.
  static Optional<ActionKind> of(String eventName) {
    if (eventName.isEmpty() || NONE.contains(eventName)) {
      return Optional.empty();
    }
    if (READING.stream().anyMatch(eventName::startsWith)) {
      return Optional.of(READ);
    }
    if (CREATING.stream().anyMatch(eventName::startsWith)) {
      return Optional.of(CREATED);
    }
    return Optional.of(DELETING.stream().anyMatch(eventName::startsWith) ? DELETED : CHANGED);
  }
}
