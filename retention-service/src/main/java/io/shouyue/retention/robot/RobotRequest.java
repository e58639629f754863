package io.shouyue.retention.robot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A robot as the vendor's page of the group shows it. What was set before is replaced whole.
 *
 * @param address with its token
 * @param secret that signs, of DingTalk and Feishu; left out where the group does without
 */
@Schema(name = "DeskRobotRequest")
public record RobotRequest(
    @NotBlank @Size(max = 500) String address, @Nullable @Size(min = 1, max = 200) String secret) {

  @Override
  public String toString() {
    return "RobotRequest[redacted]";
  }
}
