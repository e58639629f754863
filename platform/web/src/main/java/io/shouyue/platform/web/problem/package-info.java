/**
 * Errors on the wire: RFC 9457 problems in the caller's language. The one table from exception to
 * status.
 */
@NullMarked
package io.shouyue.platform.web.problem;

import org.jspecify.annotations.NullMarked;
