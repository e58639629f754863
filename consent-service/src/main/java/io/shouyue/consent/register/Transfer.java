package io.shouyue.consent.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Data that pass on to a successor.
 *
 * @param takesOverOn the day in Beijing on which they pass; people are told before
 * @param bound whether the successor keeps to purpose and method; otherwise it asks people again
 * @param document number of the contract or decision
 */
public record Transfer(
    String site,
    String id,
    TransferCause cause,
    String successor,
    String contact,
    LocalDate takesOverOn,
    boolean bound,
    String document,
    Instant recordedAt,
    String recordedBy) {}
