package io.shouyue.identity.identifier;

/** Which document an 18-character number belongs to, as far as its first digits tell. */
public enum DocumentKind {
  /** 居民身份证. */
  RESIDENT_ID,
  /** 港澳台居民居住证: address codes 810000, 820000 and 830000. */
  RESIDENCE_PERMIT,
  /** 外国人永久居留身份证 since 2023: starts with 9. */
  FOREIGN_PERMANENT_RESIDENT
}
