/** Pages that a service writes itself. Called by resources that answer a browser. */
@NullMarked
package io.shouyue.platform.web.html;

import org.jspecify.annotations.NullMarked;
