/** What services tell each other of the keys they use; no key ever. */
@NullMarked
package io.shouyue.platform.web.keys;

import org.jspecify.annotations.NullMarked;
