/**
 * Child processes of the stack: started in a session of their own, written down, stopped in order.
 * Every other package of the stack starts its programs through this one.
 */
@NullMarked
package io.shouyue.stack.process;

import org.jspecify.annotations.NullMarked;
