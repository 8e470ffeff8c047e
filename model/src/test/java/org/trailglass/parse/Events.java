package org.trailglass.parse;

/// Records for tests.
final class Events {
  private Events() {}

  /// A small whole record on one line.
  static String named(String eventName) {
    return """
    {"eventVersion":"1.08","userIdentity":{"type":"IAMUser","accountId":"111122223333",\
    "userName":"alice"},"eventTime":"2024-03-01T10:00:00Z","eventSource":"iam.amazonaws.com",\
    "eventName":"%s","requestParameters":{"userName":"bob","tags":[{"key":"a","value":"b"}]},\
    "eventID":"%s-id","readOnly":true}\
    """
        .formatted(eventName, eventName);
  }

  /// The same record, pretty-printed with two spaces.
  static String pretty(String eventName) {
    return """
    {
      "eventVersion": "1.08",
      "userIdentity": {
        "type": "IAMUser",
        "accountId": "111122223333",
        "userName": "alice"
      },
      "eventTime": "2024-03-01T10:00:00Z",
      "eventSource": "iam.amazonaws.com",
      "eventName": "%s",
      "requestParameters": {
        "userName": "bob",
        "tags": [
          {
            "key": "a",
            "value": "b"
          }
        ]
      },
      "eventID": "%s-id",
      "readOnly": true
    }\
    """
        .formatted(eventName, eventName);
  }

  /// Text as the content of a JSON string, with its quotes.
  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }
}
