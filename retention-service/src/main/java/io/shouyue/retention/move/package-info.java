/** What state machines of the desk have in common: legal moves, and the refusal of any other. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.move;
