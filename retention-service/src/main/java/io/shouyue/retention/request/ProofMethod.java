package io.shouyue.retention.request;

/** How whoever files a request knows the person. Staff may later name other ways, in words. */
public enum ProofMethod {
  /** The person's own session; nobody claims it, it is there. */
  SESSION,
  /** The session of a guardian whose guardianship of the child was in force. */
  GUARDIAN_SESSION,
  /** The website's word that its user is signed in. */
  SITE_SESSION,
  /** Staff checked identity as the request came in. */
  DESK_CHECK,
  /** The authority that forwarded the complaint knows who complained. */
  AUTHORITY
}
