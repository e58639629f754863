/**
 * The other services as this one sees them: REST clients and the small ports over them. Calls carry
 * this service's own token and name the site they are about.
 */
@NullMarked
package io.shouyue.identity.peer;

import org.jspecify.annotations.NullMarked;
