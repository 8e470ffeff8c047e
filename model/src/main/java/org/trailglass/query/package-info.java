/// The filter language: text ⇄ {@link org.trailglass.query.Query}. Syntax only: what a query means
/// for the events of a store is the business of `search`.
///
/// Begin with {@link org.trailglass.query.Query}, then {@link org.trailglass.query.Test}. The
/// language is described for its users in docs/query-language.md. May use `event`.
@NullMarked
package org.trailglass.query;

import org.jspecify.annotations.NullMarked;
