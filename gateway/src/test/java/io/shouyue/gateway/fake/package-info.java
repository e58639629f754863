/** What stands behind the gateway in its tests: services that echo, and a sign-in service. */
@NullMarked
package io.shouyue.gateway.fake;

import org.jspecify.annotations.NullMarked;
