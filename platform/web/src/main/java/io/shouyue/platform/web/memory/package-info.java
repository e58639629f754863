/** How much memory a service keeps. */
@NullMarked
package io.shouyue.platform.web.memory;

import org.jspecify.annotations.NullMarked;
