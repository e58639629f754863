package io.shouyue.identity.identifier;

import java.util.Set;

/** Identity documents whose numbers can be checked. Names are part of the API. */
public enum DocumentKind {
  /** 居民身份证. */
  RESIDENT_ID,
  /** 港澳台居民居住证: address codes 810000, 820000 and 830000. */
  RESIDENCE_PERMIT,
  /** 外国人永久居留身份证: since 2023 with 18 characters beginning with 9, before with 15. */
  FOREIGN_PERMANENT_RESIDENT,
  /** 港澳居民来往内地通行证. */
  HK_MACAU_TRAVEL_PERMIT,
  /** 台湾居民来往大陆通行证. */
  TAIWAN_TRAVEL_PERMIT,
  /** 护照; its form alone, since every country numbers as it likes. */
  PASSPORT;

  /** Those that carry a citizen's number (GB 11643), which authorities look people up by. */
  public static final Set<DocumentKind> RESIDENT_NUMBERED = Set.of(RESIDENT_ID, RESIDENCE_PERMIT);
}
