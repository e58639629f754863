/** The last net under the rule that personal data are never logged. */
@NullMarked
package io.shouyue.platform.web.log;

import org.jspecify.annotations.NullMarked;
