/**
 * Purposes of processing: legal basis, categories, recipients, destinations, retention. Versioned;
 * a published version never changes. Knows no other feature.
 */
@NullMarked
package io.shouyue.consent.purpose;

import org.jspecify.annotations.NullMarked;
