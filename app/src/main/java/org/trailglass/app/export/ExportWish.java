package org.trailglass.app.export;

import java.util.List;
import org.trailglass.event.FieldPath;

/// What a person wants in the file. Immutable.
///
/// @param isSelectionOnly whether only the selected events are written
/// @param columns of {@link ExportKind#VALUES}; empty for any other kind
public record ExportWish(ExportKind kind, boolean isSelectionOnly, List<FieldPath> columns) {
  public ExportWish {
    columns = List.copyOf(columns);
  }
}
