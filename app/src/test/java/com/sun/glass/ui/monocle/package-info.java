/// What only Monocle's own package can be given.
@NullMarked
package com.sun.glass.ui.monocle;

import org.jspecify.annotations.NullMarked;
