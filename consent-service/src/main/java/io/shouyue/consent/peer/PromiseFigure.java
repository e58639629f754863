package io.shouyue.consent.peer;

/**
 * How often a promise was kept.
 *
 * @param broken ended late, or overdue by now
 * @param running not due yet
 */
public record PromiseFigure(long kept, long broken, long running) {}
