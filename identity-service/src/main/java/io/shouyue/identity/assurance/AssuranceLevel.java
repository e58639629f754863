package io.shouyue.identity.assurance;

/** How well an identity is known, from least to best. Names are part of tokens and of the API. */
public enum AssuranceLevel {
  /** Nothing was verified. */
  NONE,
  /** Name and document number belong together. */
  BASIC,
  /** And so does a means of contact or payment: mobile, bank card. */
  SUBSTANTIAL,
  /** And a living person showed the face or an equal proof. */
  HIGH
}
