package io.shouyue.bench.fault;

/** The steps of the main job at which a service may be lost, in their order. */
enum Step {
  /** The notice is answered. */
  CONSENT,
  /** The sign-in is made. */
  ACCOUNT,
  /** Name and document number are checked. */
  VERIFICATION,
  /** The cancellation is filed. */
  REQUEST,
  /** The data protection officer grants it. */
  GRANT,
  /** It is carried out by all services. */
  EXECUTION
}
