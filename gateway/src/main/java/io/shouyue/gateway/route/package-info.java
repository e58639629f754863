/**
 * Which paths lead to which service, and the way there and back. What is not in the table does not
 * exist.
 */
@NullMarked
package io.shouyue.gateway.route;

import org.jspecify.annotations.NullMarked;
