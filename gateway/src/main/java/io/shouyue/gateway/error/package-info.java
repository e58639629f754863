/**
 * The gateway's own refusals, written as problems like those of the services. Used by every
 * feature.
 */
@NullMarked
package io.shouyue.gateway.error;

import org.jspecify.annotations.NullMarked;
