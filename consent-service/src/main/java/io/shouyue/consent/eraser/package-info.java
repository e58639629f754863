/**
 * The connection of the one role that may alter or delete evidence. Only the parts that end a
 * subject's life use it.
 */
@NullMarked
package io.shouyue.consent.eraser;

import org.jspecify.annotations.NullMarked;
