package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.FileFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param mapping JSON text; empty when nothing is called otherwise
 * @param officer who sends it, if it is an officer, who may lay down policies and purposes
 */
record ImportOrder(FileFormat format, boolean dryRun, String mapping, @Nullable String officer) {}
