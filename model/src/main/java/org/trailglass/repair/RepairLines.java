package org.trailglass.repair;

/// What the beginning of a line says about where a broken object ends. One thread.
///
/// Printed JSON indents what is inside: a line with no more white space than the line the object
/// begins in is outside of it, unless the text is not indented at all.
final class RepairLines {

  /// What a line says.
  enum Sign {
    /// Nothing.
    NONE,
    /// The object ended before.
    OUTSIDE,
    /// The closing brace of the object itself.
    OWN_BRACE
  }

  private final RepairSource source;
  private final Repairer.Setting setting;
  private boolean isFlat;
  private boolean isIndented;

  RepairLines(RepairSource source, Repairer.Setting setting) {
    this.source = source;
    this.setting = setting;
    this.isFlat = !setting.hasBrace();
  }

  /// Reads the sign of the line whose first byte that is no white space is at `index`.
  ///
  /// @param spaces how much white space stands before it
  Sign sign(int index, int spaces) {
    byte c = source.at(index);
    if (c == '`' && source.at(index + 1) == '`' && source.at(index + 2) == '`') {
      return Sign.OUTSIDE;
    }
    if (spaces > setting.indent()) {
      isIndented = true;
      return Sign.NONE;
    }
    isFlat |= c == '"' && !isIndented;
    if (isFlat && setting.hasBrace()) {
      return Sign.NONE;
    }
    return switch (c) {
      case '}' -> isFlat ? Sign.NONE : Sign.OWN_BRACE;
      case '{', '[' -> Sign.OUTSIDE;
      case ']' -> isFlat ? Sign.NONE : Sign.OUTSIDE;
      case ',' -> source.at(source.skipSpace(index + 1)) == '{' ? Sign.OUTSIDE : Sign.NONE;
      case '"', '/', '#', 0 -> Sign.NONE;
      default -> setting.isInList() || isMember(index) ? Sign.NONE : Sign.OUTSIDE;
    };
  }

  /// Whether a line may be a member without quotes, or in other ones, and not prose.
  private boolean isMember(int index) {
    if (source.quoteLength(index) > 0) {
      return true;
    }
    int i = index;
    while (i < source.to && (Character.isLetter(source.text[i]) || source.text[i] == '_')) {
      i++;
    }
    return i > index && source.at(source.skipBlanks(i)) == ':';
  }
}
