package org.trailglass.search;

import org.trailglass.event.AddressBlock;
import org.trailglass.event.IpAddress;
import org.trailglass.event.LeafKind;
import org.trailglass.store.Column;

/// The value is an IP address in a block.
///
/// @param first the block's first address as a number, if it is of IPv4
/// @param mask the bits that its addresses have in common
record AddressInBlock(AddressBlock block, long first, long mask) implements TextPassing {
  private static final long ALL = 0xffff_ffffL;

  static AddressInBlock of(AddressBlock block) {
    return new AddressInBlock(block, block.firstNumber(), ALL & ~(ALL >>> block.prefix()));
  }

  @Override
  public boolean passes(Column column, int ordinal) {
    if (first != IpAddress.NO_ADDRESS) {
      long address = column.addresses()[ordinal];
      return address != IpAddress.NO_ADDRESS && (address & mask) == first;
    }
    return column.kind(ordinal) == LeafKind.TEXT && passes(column.text(ordinal));
  }

  @Override
  public boolean passes(String text) {
    return IpAddress.parse(text).map(block::contains).orElse(false);
  }
}
