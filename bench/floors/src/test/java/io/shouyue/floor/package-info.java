/** The floor under test. */
@NullMarked
package io.shouyue.floor;

import org.jspecify.annotations.NullMarked;
