package org.trailglass.app.queryfield;

import java.io.IOException;
import java.nio.file.Path;
import org.trailglass.app.workspace.OpenWorkspace;

/// A small trail: two events of ada, of which one failed, and one of bob.
public final class Trail {
  private Trail() {}

  public static void open(OpenWorkspace records, Path folder) throws IOException {
    records.open(
        folder.resolve("trail.json"),
        event("ListBuckets", "ada", "")
            + event("GetObject", "ada", "AccessDenied")
            + event("ListRoles", "bob", ""));
  }

  private static String event(String name, String user, String error) {
    return """
    {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"%s",\
    "eventSource":"s3.amazonaws.com","awsRegion":"us-east-1",%s\
    "requestParameters":{"a key":"x y"},\
    "userIdentity":{"type":"IAMUser","userName":"%s"}}
    """
        .formatted(name, error.isEmpty() ? "" : "\"errorCode\":\"" + error + "\",", user);
  }
}
