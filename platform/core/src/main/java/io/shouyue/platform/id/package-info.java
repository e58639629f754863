/** Identifiers as they appear on the wire: a kind and 128 bits. Used by every service. */
@NullMarked
package io.shouyue.platform.id;

import org.jspecify.annotations.NullMarked;
