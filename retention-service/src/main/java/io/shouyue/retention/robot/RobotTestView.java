package io.shouyue.retention.robot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a test message.
 *
 * @param outcome {@code REFUSED}: the vendor took the call and not the message
 */
@Schema(name = "DeskRobotTest")
public record RobotTestView(RobotClient.Answer outcome) {}
