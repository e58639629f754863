/**
 * The main job while services are killed: one person for each service and step, so that every step
 * meets the loss of every service. Called by the command line.
 */
@NullMarked
package io.shouyue.bench.fault;

import org.jspecify.annotations.NullMarked;
