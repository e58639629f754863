package io.shouyue.bench.run;

import io.shouyue.bench.load.Target;
import io.shouyue.bench.process.ProcessTree;

/**
 * One of the two that are compared.
 *
 * @param target where the load goes
 * @param server the process that answers
 */
record Side(Target target, ProcessTree server) {}
