package org.trailglass.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes random records as JSON text: odd keys, repeated keys, every kind of value, documents in
/// strings, odd spacing and escapes; often the keys and values of the record before, as real ones
/// have.
public final class RandomRecords {
  private static final String[] KEYS = {
    "a",
    "userIdentity",
    "arn",
    "eventID",
    "eventTime",
    "",
    "*",
    "a.b",
    "dot.",
    "two words",
    "q\\\"uote",
    "back\\\\slash",
    "\\u0061",
    "new\\nline",
    "ключ",
    "😀",
    "\\u4e2d",
    "sevenxx",
    "eightxxx",
    "nine-nine",
    "sixteen-sixteen-",
    "seventeen-sevente",
    "a-very-long-key-that-differs-1-in-the-middle",
    "a-very-long-key-that-differs-2-in-the-middle"
  };
  private static final String[] VALUES = {
    "\"alice\"",
    "\"Alice\"",
    "\"\"",
    "\"null\"",
    "null",
    "true",
    "false",
    "\"1\"",
    "1",
    "1.0",
    "-0",
    "1e5",
    "1.68899210862E9",
    "12345678901234567890",
    "{}",
    "[]",
    "\"{}\"",
    "\"[]\"",
    "\"0f8fad5b-d9cb-469f-a165-70867728950e\"",
    "\"0F8FAD5B-D9CB-469F-A165-70867728950E\"",
    "\"-ab-cdef-0123-0123-0123-0123456789ab\"",
    "\"0f8fad5b-d9cb-469f-a165-70867728950\"",
    "\"2024-03-01T10:00:00Z\"",
    "\"2024-02-30T10:00:00Z\"",
    "\"2024-02-29T23:59:59Z\"",
    "\"1969-12-31T23:59:59Z\"",
    "\"9999-12-31T23:59:59Z\"",
    "\"2024-03-01t10:00:00Z\"",
    "\"tab\\tbreak\\nquote\\\" \\\\ \\/\"",
    "\"\\u0041\\u00e9\\u4e2d\\ud83d\\ude00\"",
    "\"\\ud83d alone\"",
    "\"юникод 😀\"",
    "\"{\\\"Statement\\\":[{\\\"Action\\\":\\\"s3:*\\\"}]}\"",
    "\" [1,{\\\"a\\\":\\\"[2]\\\"}] \"",
    "\"\\t{\\\"a\\\":null}\"",
    "\"{broken\"",
    "\"%7B%22a%22%3A%5B1%5D%7D\"",
    "\"%7Bbroken\"",
    "\"100%\""
  };

  private final Random random;
  private final List<String> before = new ArrayList<>();

  public RandomRecords(long seed) {
    random = new Random(seed);
  }

  /// The next record. Always an event.
  public String next() {
    if (!before.isEmpty() && random.nextInt(10) == 0) {
      return before.get(random.nextInt(before.size()));
    }
    var text = new StringBuilder("{\"eventVersion\":\"1.08\",\"eventName\":");
    text.append(space()).append("\"Get").append(random.nextInt(3)).append("\"");
    int members = random.nextInt(8);
    for (int i = 0; i < members; i++) {
      text.append(',').append(space());
      member(text, random.nextInt(3) == 0 ? random.nextInt(KEYS.length) : i, 1);
    }
    var record = text.append("}").toString();
    before.add(record);
    return record;
  }

  private void member(StringBuilder text, int key, int depth) {
    text.append('"').append(KEYS[key]).append('"').append(space()).append(':').append(space());
    value(text, depth);
    text.append(space());
  }

  private void value(StringBuilder text, int depth) {
    int kind = random.nextInt(depth > 4 ? 4 : 8);
    if (kind < 2) {
      text.append(VALUES[random.nextInt(VALUES.length)]);
    } else if (kind == 2) {
      text.append('"').append(Long.toHexString(random.nextLong())).append('"');
    } else if (kind == 3) {
      text.append(VALUES[random.nextInt(3)]);
    } else if (kind < 6) {
      int size = random.nextInt(4);
      text.append('[').append(space());
      for (int i = 0; i < size; i++) {
        text.append(i == 0 ? "" : ",").append(space());
        value(text, depth + 1);
        text.append(space());
      }
      text.append(']');
    } else {
      int size = random.nextInt(4);
      text.append('{').append(space());
      for (int i = 0; i < size; i++) {
        text.append(i == 0 ? "" : "," + space());
        member(text, random.nextInt(3) == 0 ? random.nextInt(KEYS.length) : i, depth + 1);
      }
      text.append('}');
    }
  }

  private String space() {
    return random.nextInt(6) > 0 ? "" : " \n\r\t".substring(random.nextInt(4));
  }
}
