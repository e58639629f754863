/** The ports over one local file, for trying the suite out on one machine. Never for production. */
@NullMarked
package io.shouyue.platform.keys.keyring;

import org.jspecify.annotations.NullMarked;
