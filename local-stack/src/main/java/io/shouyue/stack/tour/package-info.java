/**
 * Plays the main job step by step and checks each answer. Called by the command line and the
 * end-to-end tests.
 */
@NullMarked
package io.shouyue.stack.tour;

import org.jspecify.annotations.NullMarked;
