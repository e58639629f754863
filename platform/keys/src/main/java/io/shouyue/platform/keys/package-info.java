/**
 * Secrets and keys: what the services know and how personal data are sealed. The ports are {@link
 * Secrets} and {@link Keks}; adapters for Vault and for the local keyring lie below. Services use
 * {@link DataKeys} and {@link BlindIndex} alone.
 */
@NullMarked
package io.shouyue.platform.keys;

import org.jspecify.annotations.NullMarked;
