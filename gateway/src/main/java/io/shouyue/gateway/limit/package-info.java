/**
 * How much one client and one address may ask for. Counted per node, in memory, on the system
 * clock.
 */
@NullMarked
package io.shouyue.gateway.limit;

import org.jspecify.annotations.NullMarked;
