/**
 * One PostgreSQL server for the stack, from the embedded binaries: initialised, tuned small, with a
 * database and roles per service. Called by the launcher only.
 */
@NullMarked
package io.shouyue.stack.postgres;

import org.jspecify.annotations.NullMarked;
