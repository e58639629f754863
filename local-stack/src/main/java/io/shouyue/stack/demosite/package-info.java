/**
 * The made-up website whose people use Shouyue: its backend and its pages, on an origin of their
 * own. Called by the launcher only.
 */
@NullMarked
package io.shouyue.stack.demosite;

import org.jspecify.annotations.NullMarked;
