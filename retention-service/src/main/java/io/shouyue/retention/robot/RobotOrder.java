package io.shouyue.retention.robot;

/**
 * A message to one robot, as the outbox carries it.
 *
 * @param text numbers, days and links; of nobody
 */
record RobotOrder(String site, RobotKind kind, String text) {}
