package io.shouyue.identity.site;

/** What a site keeps of a verified identity. */
public enum IdentityRegister {
  /** Name and document number, sealed: the site is under a real-name duty (CSL 26). */
  SEALED,
  /** Nothing but the outcome: the site has no such duty. */
  NONE
}
