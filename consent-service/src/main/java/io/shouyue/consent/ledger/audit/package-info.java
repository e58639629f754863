/**
 * The auditor: rebuilds the log's root from its tiles and compares database, projection, receipts
 * and log, row by row, in one snapshot. Reads only; a program of its own, which services never
 * call. What it finds is listed in {@code docs/ledger.md}.
 */
@NullMarked
package io.shouyue.consent.ledger.audit;

import org.jspecify.annotations.NullMarked;
