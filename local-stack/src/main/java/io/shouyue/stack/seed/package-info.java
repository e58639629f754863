/**
 * Fills a new stack with a site, a policy and made-up people, through the public API only. Called
 * by the launcher only.
 */
@NullMarked
package io.shouyue.stack.seed;

import org.jspecify.annotations.NullMarked;
