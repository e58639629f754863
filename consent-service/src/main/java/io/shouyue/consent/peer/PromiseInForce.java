package io.shouyue.consent.peer;

/**
 * A promise that retention-service keeps a clock for.
 *
 * @param unit HOUR, DAY, WORKING_DAY or MONTH
 * @param start RECEIVED or VERIFIED
 * @param stop ANSWERED, EXECUTED or PROOF_ASKED
 */
public record PromiseInForce(
    String code, String name, int amount, String unit, String start, String stop) {}
