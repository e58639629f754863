/**
 * While a person may still take a cancellation back, they reach nothing but that: their data are
 * stored and nothing else is done with them. Used by route.
 */
@NullMarked
package io.shouyue.gateway.grace;

import org.jspecify.annotations.NullMarked;
