/**
 * The switches that people set: processing restricted, purposes refused. Kept here, told to
 * consent-service, whose decisions honour them. Called by request through {@code
 * RequestRestrictions}, and by its resource.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.restriction;
