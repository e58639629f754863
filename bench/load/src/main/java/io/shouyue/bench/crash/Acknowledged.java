package io.shouyue.bench.crash;

/**
 * An answer to a notice that came back with 201.
 *
 * @param notice which notice; each is answered by one person
 * @param receipt as the answer named it
 * @param subject as the answer named it
 */
record Acknowledged(String notice, String receipt, String subject) {}
