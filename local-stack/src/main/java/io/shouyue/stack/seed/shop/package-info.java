/**
 * The demo shop's own database, with orders and inquiries of some of its people, on the suite's
 * data map and under retention rules. Called by the loader of the demo alone.
 */
@NullMarked
package io.shouyue.stack.seed.shop;

import org.jspecify.annotations.NullMarked;
