package org.trailglass.container;

/// What bytes are, by how they begin.
enum Kind {
  EMPTY("empty"),
  GZIP("gzip"),
  ZIP("zip"),
  TAR("tar"),
  ZSTD("zstd"),
  BZIP2("bzip2"),
  JSON("json"),
  TEXT("text"),
  UTF_16_LE("utf-16"),
  UTF_16_BE("utf-16"),
  BINARY("binary"),

  /// Recognised, so that a problem can name them, but not opened.
  UTF_32("utf-32"),
  XZ("xz"),
  SEVEN_ZIP("7z"),
  RAR("rar"),
  LZ4("lz4"),
  LZIP("lzip"),
  SNAPPY("snappy"),
  COMPRESS("compress");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /// Whether something else is inside, so that a receipt names it in whatever it is found.
  boolean isContainer() {
    return switch (this) {
      case GZIP, ZIP, TAR, ZSTD, BZIP2, XZ, SEVEN_ZIP, RAR, LZ4, LZIP, SNAPPY, COMPRESS -> true;
      case EMPTY, JSON, TEXT, UTF_16_LE, UTF_16_BE, UTF_32, BINARY -> false;
    };
  }

  /// As in {@link Receipt#kind}.
  String code() {
    return code;
  }
}
