package io.shouyue.retention.request;

/** The sealed columns of a request: what the requester wrote about themselves. */
public enum RequestSecret {
  DETAILS,
  CONTACT,
  /** What somebody without an account named to be found by. */
  IDENTIFIER,
  /** What the type needs named beyond words. */
  PARTICULARS;

  String column() {
    return switch (this) {
      case DETAILS -> "details_sealed";
      case CONTACT -> "contact_sealed";
      case IDENTIFIER -> "identifier_sealed";
      case PARTICULARS -> "particulars_sealed";
    };
  }
}
