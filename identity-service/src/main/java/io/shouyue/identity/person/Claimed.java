package io.shouyue.identity.person;

/**
 * The verification of a question.
 *
 * @param mine whether the caller stored it, and so is the one who asks
 */
record Claimed(String id, boolean mine) {}
