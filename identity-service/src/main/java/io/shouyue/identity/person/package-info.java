/**
 * Verifications of natural persons by name, document number and mobile. Websites and people reach
 * it over HTTP; it asks {@code provider} and hands a success to {@code assurance}.
 */
@NullMarked
package io.shouyue.identity.person;

import org.jspecify.annotations.NullMarked;
