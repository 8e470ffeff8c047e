package org.trailglass.app.heat;

/// What a {@link HeatGrid} shows: lanes from top to bottom, columns from left to right. Only cells
/// in view are asked for. Immutable from the grid's point of view.
public interface HeatSource {

  int lanes();

  int columns();

  /// What stands left of a lane.
  String laneName(int lane);

  /// What stands above the lanes' names: what the headings are.
  String corner();

  /// What stands above a column; empty for most. Where two would overlap, the right one is left
  /// out.
  String heading(int column);

  /// Whether a line is drawn left of a column.
  boolean beginsGroup(int column);

  HeatCell cell(int lane, int column);

  /// A cell in words, as tooltip and for screen readers.
  String describe(int lane, int column);

  /// Nothing.
  static HeatSource empty() {
    return new HeatSource() {
      @Override
      public int lanes() {
        return 0;
      }

      @Override
      public int columns() {
        return 0;
      }

      @Override
      public String corner() {
        return "";
      }

      @Override
      public String laneName(int lane) {
        return "";
      }

      @Override
      public String heading(int column) {
        return "";
      }

      @Override
      public boolean beginsGroup(int column) {
        return false;
      }

      @Override
      public HeatCell cell(int lane, int column) {
        return HeatCell.OUTSIDE;
      }

      @Override
      public String describe(int lane, int column) {
        return "";
      }
    };
  }
}
