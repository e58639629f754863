/**
 * Write load while consent-service and PostgreSQL are ended by SIGKILL, and the count afterwards:
 * of what was acknowledged nothing may be lost, doubled or in part, nor missing in the log.
 */
@NullMarked
package io.shouyue.bench.crash;

import org.jspecify.annotations.NullMarked;
