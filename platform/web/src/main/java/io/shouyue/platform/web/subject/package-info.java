/** How a caller names a person in a body. */
@NullMarked
package io.shouyue.platform.web.subject;

import org.jspecify.annotations.NullMarked;
