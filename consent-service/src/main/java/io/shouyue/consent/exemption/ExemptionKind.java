package io.shouyue.consent.exemption;

import static io.shouyue.consent.exemption.ExemptionGround.ANONYMISED;
import static io.shouyue.consent.exemption.ExemptionGround.EMERGENCY;
import static io.shouyue.consent.exemption.ExemptionGround.LEGAL_DUTY;
import static io.shouyue.consent.exemption.ExemptionGround.PUBLISHED;

import java.util.Set;

/**
 * The exceptions that policies usually name, and which ground in law each may rest on. None is a
 * ground of its own: the law knows no free-standing “public security” for companies.
 */
public enum ExemptionKind {
  /** National security and defence. */
  NATIONAL_SECURITY("national-security", Set.of(LEGAL_DUTY)),
  /** Public security, public health, major public interests. */
  PUBLIC_INTEREST("public-interest", Set.of(LEGAL_DUTY, EMERGENCY)),
  /** Investigation, prosecution, trial, execution of judgments. */
  CRIMINAL_PROCEDURE("criminal-procedure", Set.of(LEGAL_DUTY)),
  /** Life and property of somebody whose consent is hard to get; names the person. */
  VITAL_INTEREST("vital-interest", Set.of(EMERGENCY)),
  /** What the person made public. */
  SELF_PUBLISHED("self-published", Set.of(PUBLISHED)),
  /** Lawfully public sources: news, open government data. */
  LAWFUL_SOURCE("lawful-source", Set.of(PUBLISHED)),
  /** Anonymised data; de-identified data are personal data and not meant. */
  ANONYMISED_DATA("anonymised-data", Set.of(ANONYMISED));

  private final String code;
  private final Set<ExemptionGround> grounds;

  ExemptionKind(String code, Set<ExemptionGround> grounds) {
    this.code = code;
    this.grounds = grounds;
  }

  /** The code on the wire, as a question names it. */
  public String code() {
    return code;
  }

  /** The grounds it may rest on. */
  public Set<ExemptionGround> grounds() {
    return grounds;
  }
}
