package org.trailglass.json;

import java.util.Random;

/// Makes random JSON text: deep, long, oddly spaced, with every kind of character.
public final class RandomJson {
  private static final String[] SPACES = {"", "", "", " ", "\n", "\r\n", "\r", "\t", "  \n\t"};
  private static final String[] PARTS = {
    "a",
    "Zz",
    "é",
    "日本",
    "😀",
    "\\n",
    "\\\"",
    "\\\\",
    "\\u202e",
    "\u202e",
    "\u200b",
    "\u007f",
    "{",
    "}",
    ",",
    ":",
    " ",
    "%7B",
    "longer text ".repeat(60)
  };

  private final Random random;

  public RandomJson(long seed) {
    this.random = new Random(seed);
  }

  public String document() {
    return space() + value(0) + space();
  }

  private String value(int depth) {
    return switch (random.nextInt(depth > 5 ? 5 : 9)) {
      case 0 -> "null";
      case 1 -> random.nextBoolean() ? "true" : "false";
      case 2 -> random.nextInt() + (random.nextBoolean() ? "" : ".50e+3");
      case 3, 4 -> string();
      case 5, 6 -> list(depth);
      default -> object(depth);
    };
  }

  private String list(int depth) {
    var text = new StringBuilder("[").append(space());
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : "," + space()).append(value(depth + 1)).append(space());
    }
    return text.append("]").toString();
  }

  private String object(int depth) {
    var text = new StringBuilder("{").append(space());
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : "," + space()).append(string()).append(space()).append(":");
      text.append(space()).append(value(depth + 1)).append(space());
    }
    return text.append("}").toString();
  }

  private String string() {
    var text = new StringBuilder("\"s");
    int parts = random.nextInt(5);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.append("\"").toString();
  }

  private String space() {
    return SPACES[random.nextInt(SPACES.length)];
  }
}
