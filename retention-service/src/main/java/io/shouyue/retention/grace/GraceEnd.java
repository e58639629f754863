package io.shouyue.retention.grace;

/** Names a cancellation whose time to think is over. */
public record GraceEnd(String site, String request) {}
