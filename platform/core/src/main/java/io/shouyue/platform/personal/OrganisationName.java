package io.shouyue.platform.personal;

/** The name of an organisation as on its licence; a sole trader's often names the person. */
public record OrganisationName(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, 2, 2);
  }

  @Override
  public String toString() {
    return "OrganisationName[redacted]";
  }
}
