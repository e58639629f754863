/**
 * Changes of a verified identity: another person or enterprise behind the same account. Asked for
 * by the person, who repeats the old identity, or by ticket, which two of the staff let; {@code
 * assurance} establishes another identity only while one is allowed.
 */
@NullMarked
package io.shouyue.identity.change;

import org.jspecify.annotations.NullMarked;
