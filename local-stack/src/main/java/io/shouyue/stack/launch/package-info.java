/**
 * Puts the parts together: the order of a start and of a stop. Called by the command line, the tour
 * and the end-to-end tests.
 */
@NullMarked
package io.shouyue.stack.launch;

import org.jspecify.annotations.NullMarked;
