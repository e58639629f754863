/** The two languages the suite speaks. */
@NullMarked
package io.shouyue.platform.text;

import org.jspecify.annotations.NullMarked;
