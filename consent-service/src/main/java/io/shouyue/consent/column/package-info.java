/**
 * How records and lists are kept in columns. The one place beside the wire types that knows the
 * JSON library; stores use it.
 */
@NullMarked
package io.shouyue.consent.column;

import org.jspecify.annotations.NullMarked;
