/** The one port by which the suite writes to people: mail, SMS, and their privacy centre. */
@NullMarked
package io.shouyue.platform.data.message;

import org.jspecify.annotations.NullMarked;
