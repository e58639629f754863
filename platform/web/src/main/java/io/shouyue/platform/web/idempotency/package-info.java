/** Creating calls that may be repeated without harm. */
@NullMarked
package io.shouyue.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
