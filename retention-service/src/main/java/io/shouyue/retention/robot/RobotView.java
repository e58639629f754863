package io.shouyue.retention.robot;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A robot without what lets one write into its chat.
 *
 * @param addressEnd the last characters of its address
 * @param signed whether its messages are signed
 * @param deliveredAt when a message last arrived
 * @param problem why the last one did not: {@code REFUSED} by the vendor or {@code UNANSWERED}
 */
@Schema(name = "DeskRobot")
public record RobotView(
    RobotKind kind,
    String host,
    String addressEnd,
    boolean signed,
    Instant setAt,
    @Nullable Instant deliveredAt,
    @Nullable String problem,
    @Nullable Instant problemAt) {}
