/**
 * Who gets data from a site: processors, independent handlers, affiliates, authorities, and those
 * abroad, with what binds them. The officer writes, sites and staff read; purposes name them by
 * code.
 */
@NullMarked
package io.shouyue.consent.recipient;

import org.jspecify.annotations.NullMarked;
