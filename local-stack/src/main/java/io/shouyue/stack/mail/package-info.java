/**
 * A mail server that keeps what it is given, and the reading side of it. Called by the launcher
 * only.
 */
@NullMarked
package io.shouyue.stack.mail;

import org.jspecify.annotations.NullMarked;
