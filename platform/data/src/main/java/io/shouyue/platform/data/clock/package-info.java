/** The two clocks as beans, and the movable one of the local stack. */
@NullMarked
package io.shouyue.platform.data.clock;

import org.jspecify.annotations.NullMarked;
