/**
 * Where the stack keeps its secrets: a Vault that was given, found or built, else the local keyring
 * file. Called by the launcher only.
 */
@NullMarked
package io.shouyue.stack.vault;

import org.jspecify.annotations.NullMarked;
