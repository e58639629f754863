/** Who calls, read from the validated access token, and what they may reach. */
@NullMarked
package io.shouyue.platform.web.auth;

import org.jspecify.annotations.NullMarked;
