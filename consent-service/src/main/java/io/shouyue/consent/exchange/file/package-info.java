/**
 * Files of lines, as strangers write them: NDJSON and CSV, cut into records and read one by one.
 */
@NullMarked
package io.shouyue.consent.exchange.file;

import org.jspecify.annotations.NullMarked;
