package io.shouyue.consent.policy;

/**
 * How much a version changes. After a MATERIAL one a consent given before does not count any more.
 */
public enum Significance {
  MINOR,
  MATERIAL
}
