/** The one catalogue of what retention-service refuses. Used by every feature, uses none. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.error;
