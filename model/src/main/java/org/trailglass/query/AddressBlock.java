package org.trailglass.query;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A block of IP addresses (RFC 4632, RFC 4291): those whose first bits are the same. Immutable;
/// any thread.
public final class AddressBlock {
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*(?:(?:\\d{1,3}\\.){3}\\d{1,3})?");

  private final byte[] address;
  private final int bits;

  private AddressBlock(byte[] address, int bits) {
    this.address = address;
    this.bits = bits;
    for (int bit = bits; bit < address.length * 8; bit++) {
      address[bit >> 3] &= (byte) ~(0x80 >> (bit & 7));
    }
  }

  /// Reads `203.0.113.0/24` or `2001:db8::/32`; empty if it is neither. Bits behind the prefix are
  /// cleared.
  public static Optional<AddressBlock> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !text.substring(slash + 1).matches("\\d{1,3}")) {
      return Optional.empty();
    }
    int bits = Integer.parseInt(text.substring(slash + 1));
    return address(text.substring(0, slash))
        .filter(bytes -> bits <= bytes.length * 8)
        .map(bytes -> new AddressBlock(bytes, bits));
  }

  /// The bytes of an address written out, 4 or 16; empty if the text is none. Asks no name server.
  public static Optional<byte[]> address(String text) {
    int colon = text.indexOf(':');
    boolean hasOneColon = colon >= 0 && colon == text.lastIndexOf(':');
    if (hasOneColon || text.length() > 45 || !LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text).getAddress());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether an address lies in this block; an IPv4 address in no IPv6 block, and the reverse.
  ///
  /// @param other 4 or 16 bytes
  public boolean contains(byte[] other) {
    if (other.length != address.length) {
      return false;
    }
    int whole = bits >> 3;
    if (!Arrays.equals(address, 0, whole, other, 0, whole)) {
      return false;
    }
    int rest = bits & 7;
    return rest == 0 || ((address[whole] ^ other[whole]) & 0xff) >> (8 - rest) == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressBlock block
        && bits == block.bits
        && Arrays.equals(address, block.address);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(address) + bits;
  }

  /// The written form, which {@link #parse} reads.
  @Override
  public String toString() {
    try {
      return InetAddress.getByAddress(address).getHostAddress() + "/" + bits;
    } catch (UnknownHostException e) {
      throw new AssertionError("4 or 16 bytes", e);
    }
  }
}
