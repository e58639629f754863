/**
 * Rights requests: how they come in, who proves what, which clocks they carry, every legal move and
 * its record. Carrying out a grant is left to whoever implements {@code RequestExecution}.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.request;
