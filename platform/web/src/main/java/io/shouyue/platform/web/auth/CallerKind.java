package io.shouyue.platform.web.auth;

/** The kinds of access tokens. */
public enum CallerKind {
  SITE,
  SUBJECT,
  STAFF,
  SERVICE
}
