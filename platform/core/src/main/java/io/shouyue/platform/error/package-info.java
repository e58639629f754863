/**
 * The error catalogue: what can go wrong, with which status and in which words. Knows nothing of
 * HTTP libraries.
 */
@NullMarked
package io.shouyue.platform.error;

import org.jspecify.annotations.NullMarked;
