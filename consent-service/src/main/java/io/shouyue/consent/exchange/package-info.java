/**
 * Consents that come from elsewhere and go elsewhere: files are received whole, read in the
 * background line by line, and written in the same form.
 */
@NullMarked
package io.shouyue.consent.exchange;

import org.jspecify.annotations.NullMarked;
