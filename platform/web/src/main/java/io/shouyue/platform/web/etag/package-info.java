/** Versions of editable things, so that nobody overwrites what they have not seen. */
@NullMarked
package io.shouyue.platform.web.etag;

import org.jspecify.annotations.NullMarked;
