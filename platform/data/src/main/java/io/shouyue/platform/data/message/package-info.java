/** The one port by which the suite writes to people: mail and SMS. */
@NullMarked
package io.shouyue.platform.data.message;

import org.jspecify.annotations.NullMarked;
