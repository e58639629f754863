package io.shouyue.consent.exchange;

/** A chunk that somebody deals with, as it was then. */
record Claim(ImportJob job, Chunk chunk) {}
