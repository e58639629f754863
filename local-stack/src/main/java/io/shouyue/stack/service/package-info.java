/**
 * The services and the gateway as child processes, and the one-shot processes that migrate their
 * databases. Called by the launcher only.
 */
@NullMarked
package io.shouyue.stack.service;

import org.jspecify.annotations.NullMarked;
