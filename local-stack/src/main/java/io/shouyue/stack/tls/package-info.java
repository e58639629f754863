/**
 * The certificate that the gateway shows when the stack is opened to other machines. Called by the
 * launcher and the command line.
 */
@NullMarked
package io.shouyue.stack.tls;

import org.jspecify.annotations.NullMarked;
