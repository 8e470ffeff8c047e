/// Finds and opens files, folders, archives and pasted text, and hands out named streams of text.
/// Knows nothing of CloudTrail; looks at the content, never at the name.
///
/// Begin with {@link org.trailglass.container.Finder}, which lists what is there, then {@link
/// org.trailglass.container.Unpacker}, which opens one of them. May use `problem`.
@NullMarked
package org.trailglass.container;

import org.jspecify.annotations.NullMarked;
