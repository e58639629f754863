/** Tests of the gateway as a whole, and of how it is built. */
@NullMarked
package io.shouyue.gateway;

import org.jspecify.annotations.NullMarked;
