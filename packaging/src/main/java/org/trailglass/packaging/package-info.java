/// Makes the packages of Trailglass for the system that runs it, after the program is built.
///
/// Begin with [org.trailglass.packaging.Main], which says the steps in their order: icons, a Java
/// runtime of the modules that are needed, the program as a folder with it, its start-up cache, and
/// what the system installs. Configuration lies beside the sources, in `common`, `linux`, `macos`
/// and `windows`. Runs on one thread, and ends with a sentence where a tool fails.
@NullMarked
package org.trailglass.packaging;

import org.jspecify.annotations.NullMarked;
