package io.shouyue.retention.erasure;

/** Names a plan in an outbox message or a timer. */
public record PlanRef(String plan) {}
