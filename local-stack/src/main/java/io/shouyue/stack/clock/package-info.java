/**
 * The legal clock's offset and how it is moved while every scheduler rests. Called by the command
 * line, the launcher and the tour.
 */
@NullMarked
package io.shouyue.stack.clock;

import org.jspecify.annotations.NullMarked;
