/**
 * Secrets in Vault's KV version 2 and key encryption by its Transit engine; OpenBao answers the
 * same. Used only through the ports.
 */
@NullMarked
package io.shouyue.platform.keys.vault;

import org.jspecify.annotations.NullMarked;
