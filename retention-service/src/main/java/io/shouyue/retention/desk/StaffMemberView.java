package io.shouyue.retention.desk;

import io.shouyue.retention.staff.StaffMember;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who works at the desk.
 *
 * @param id user id, for assigning and filtering
 */
@Schema(name = "StaffMember")
public record StaffMemberView(String id, String name) {

  static StaffMemberView of(StaffMember member) {
    return new StaffMemberView(member.id(), member.name());
  }
}
