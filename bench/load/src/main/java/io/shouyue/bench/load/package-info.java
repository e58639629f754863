/**
 * Load on one HTTP address: a small client on keep-alive connections, a closed loop for throughput
 * and an open one for latency. The client does nothing but send prepared bytes and read the answer,
 * because it shares the machine with what it measures. Called by the runs.
 */
@NullMarked
package io.shouyue.bench.load;

import org.jspecify.annotations.NullMarked;
