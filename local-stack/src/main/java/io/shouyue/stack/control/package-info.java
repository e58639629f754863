/**
 * The stack's own HTTP door on loopback: what was sent by mail and SMS, the demo accounts, the
 * clock, and resting a process for development. Called by the command line and by the gateway's
 * local start page; never reachable from another machine or a web page.
 */
@NullMarked
package io.shouyue.stack.control;

import org.jspecify.annotations.NullMarked;
