/** Timers and recurring work on the legal clock, over db-scheduler. */
@NullMarked
package io.shouyue.platform.data.jobs;

import org.jspecify.annotations.NullMarked;
