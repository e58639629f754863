package io.shouyue.retention.obligation;

/** Names a cancellation that waits. */
public record WaitingRequest(String site, String request) {}
