/**
 * The stack's secrets: which there are, how they are made on the first start, and where they are
 * kept. Called by the launcher; the services read theirs through the platform.
 */
@NullMarked
package io.shouyue.stack.secret;

import org.jspecify.annotations.NullMarked;
