package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.FileFormat;

/**
 * How a file is to be read.
 *
 * @param mapping JSON text; empty when nothing is called otherwise
 * @param settings an officer sent it, who may lay down policies and purposes
 */
record ImportOrder(FileFormat format, boolean dryRun, String mapping, boolean settings) {}
