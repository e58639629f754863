/** Policy documents and their versions, and the public archive of all that was ever published. */
@NullMarked
package io.shouyue.consent.policy;

import org.jspecify.annotations.NullMarked;
