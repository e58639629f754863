package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.FileFormat;

/**
 * How a file is to be read.
 *
 * @param mapping JSON text; empty when nothing is called otherwise
 */
record ImportOrder(FileFormat format, boolean dryRun, String mapping) {}
