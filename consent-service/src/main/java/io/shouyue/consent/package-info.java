/**
 * consent-service: what was agreed, and the proof. Packages below are features and form no cycle;
 * {@code decision} reads and knows no writer. This package holds the error catalogue alone.
 */
@NullMarked
package io.shouyue.consent;

import org.jspecify.annotations.NullMarked;
