/// Events to text that other programs read: NDJSON, a trail file, CSV; and lists of the window as
/// tables: CSV, JSON, Markdown and others.
///
/// Begin with {@link org.trailglass.export.Export} for events, and with {@link
/// org.trailglass.export.TextTable} and {@link org.trailglass.export.TableForm} for lists. May use
/// `event`, `store` and `search`.
@NullMarked
package org.trailglass.export;

import org.jspecify.annotations.NullMarked;
