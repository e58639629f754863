package io.shouyue.consent.policy.term;

/** What a sentence of a policy can set. */
public enum TermKind {
  /** A question or request is answered within a time. */
  ANSWER_TIME,
  /** Correction, deletion or cancellation is carried out within a time. */
  EXECUTION_TIME,
  /** Data are kept for a time, or for as long as necessary. */
  RETENTION,
  /** Data are erased within a time. */
  ERASURE_TIME,
  /** What becomes of data: deleted, anonymised or one of the two. */
  ERASURE,
  DEIDENTIFY,
  /** A kind of processing that needs a consent of its own (PIPL 23, 25, 29, 39). */
  SEPARATE_CONSENT,
  DATA_LOCATION,
  MINORS,
  CONTACT,
  /** A right of the person that the text tells of. */
  RIGHT,
  PURPOSE,
  /** Processing for something new is asked for again. */
  NEW_PURPOSE_CONSENT,
  /** A case in which the text wants no consent. */
  EXCEPTION,
  MERGER,
  DISCLOSURE_NOTICE,
  INCIDENT_NOTICE,
  INCIDENT_REPORT,
  CHANGE_NOTICE,
  MATERIAL_KIND,
  ARCHIVE,
  /** A time of a service, not of a right. */
  SERVICE_TIME,
  /** A wording that the law does not bear. */
  TRAP
}
