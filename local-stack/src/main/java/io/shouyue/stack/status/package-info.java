/**
 * What a running stack tells scripts about itself. Called by the command line, the launcher, the
 * tour and the tests.
 */
@NullMarked
package io.shouyue.stack.status;

import org.jspecify.annotations.NullMarked;
