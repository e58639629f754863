/**
 * Calls that a browser makes from a website's own page: which origins may, and that no cookie
 * counts there.
 */
@NullMarked
package io.shouyue.gateway.origin;

import org.jspecify.annotations.NullMarked;
