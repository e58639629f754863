package io.shouyue.identity.face;

/** Sides of an identity card. */
public enum PhotoSide {
  /** With the portrait. */
  FRONT,
  /** With the emblem. */
  BACK
}
