package io.shouyue.retention.answer;

/** An answer to be made after the transaction that proved its request. */
public record AnswerOrder(String site, String request) {}
