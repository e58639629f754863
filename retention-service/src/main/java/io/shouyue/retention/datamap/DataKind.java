package io.shouyue.retention.datamap;

/** What a column seems to hold. */
public enum DataKind {
  ACCOUNT_ID,
  NAME,
  ID_NUMBER,
  MOBILE,
  EMAIL,
  BANK_CARD,
  ADDRESS,
  IP,
  DEVICE,
  BIOMETRIC,
  FREE_TEXT,
  BIRTH_DATE,
  TIME,
  MONEY,
  REGION,
  GENDER,
  OTHER;

  /** Identifies a person on its own. */
  public boolean isDirect() {
    return switch (this) {
      case ACCOUNT_ID, NAME, ID_NUMBER, MOBILE, EMAIL, BANK_CARD, DEVICE, BIOMETRIC -> true;
      case ADDRESS, IP, FREE_TEXT, BIRTH_DATE, TIME, MONEY, REGION, GENDER, OTHER -> false;
    };
  }

  /** Belongs to one person alone, so that finding it anywhere is finding them. */
  public boolean isUnique() {
    return this == ID_NUMBER || this == MOBILE || this == EMAIL || this == BANK_CARD;
  }

  /** Narrows down who it may be together with others. */
  public boolean isQuasi() {
    return switch (this) {
      case BIRTH_DATE, TIME, MONEY, REGION, GENDER, ADDRESS -> true;
      case ACCOUNT_ID,
          NAME,
          ID_NUMBER,
          MOBILE,
          EMAIL,
          BANK_CARD,
          IP,
          DEVICE,
          BIOMETRIC,
          FREE_TEXT,
          OTHER ->
          false;
    };
  }
}
