/**
 * What the person keeps: ISO/IEC TS 27560 fields in JSON-LD with DPV terms, and the salts that open
 * the log's commitments.
 */
@NullMarked
package io.shouyue.consent.receipt;

import org.jspecify.annotations.NullMarked;
