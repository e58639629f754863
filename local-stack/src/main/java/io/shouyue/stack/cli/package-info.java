/** The commands behind ./shouyue. Nothing calls this package but the main class. */
@NullMarked
package io.shouyue.stack.cli;

import org.jspecify.annotations.NullMarked;
