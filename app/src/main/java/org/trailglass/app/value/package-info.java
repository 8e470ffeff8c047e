/// What a person can do with a value, wherever it is shown: the verbs and the one menu of them.
///
/// Begin with {@link org.trailglass.app.value.ValueVerbs}; {@link
/// org.trailglass.app.value.FieldQueries} says which question a value is, {@link
/// org.trailglass.app.value.ValueMenu} is the menu. Table, detail and facets use it, so that they
/// need not know each other.
///
/// May use the foundation, `intake`, `workspace` and values of the model.
@NullMarked
package org.trailglass.app.value;

import org.jspecify.annotations.NullMarked;
