/**
 * What API tests stand on: real PostgreSQL, real signed tokens, a clock turned by hand and the
 * table of refusals. Test scope only.
 */
@NullMarked
package io.shouyue.platform.testkit;

import org.jspecify.annotations.NullMarked;
