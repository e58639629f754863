/**
 * A throw-away stack with the floor beside consent-service: started from what was built, in a data
 * folder and on ports of its own, and removed afterwards. Called by the runs.
 */
@NullMarked
package io.shouyue.bench.stack;

import org.jspecify.annotations.NullMarked;
