package org.trailglass.event;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// A block of IP addresses (RFC 4632, RFC 4291): those whose first bits are the same. Immutable;
/// any thread.
public final class AddressBlock {
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
    return IpAddress.parse(text.substring(0, slash))
        .filter(bytes -> bits <= bytes.length * 8)
        .map(bytes -> new AddressBlock(bytes, bits));
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

  /// The first of its IPv4 addresses as a number, or {@link IpAddress#NO_ADDRESS} if it is of IPv6.
  public long firstNumber() {
    return address.length == 4
        ? (address[0] & 0xffL) << 24
            | (address[1] & 0xff) << 16
            | (address[2] & 0xff) << 8
            | address[3] & 0xff
        : IpAddress.NO_ADDRESS;
  }

  /// The first of its addresses, 4 or 16 bytes.
  public byte[] first() {
    return address.clone();
  }

  /// The last of its addresses.
  public byte[] last() {
    var last = address.clone();
    for (int bit = bits; bit < last.length * 8; bit++) {
      last[bit >> 3] |= (byte) (0x80 >> (bit & 7));
    }
    return last;
  }

  /// How many bits its addresses have in common.
  public int prefix() {
    return bits;
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
