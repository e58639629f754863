package io.shouyue.identity.peer;

import java.util.List;

/** A {@link SiteNotice} as it travels. */
record SiteNoticeRequest(
    String code,
    Name name,
    String contact,
    List<String> origins,
    String publishableKey,
    String identityRegister) {
  /** The name in both languages. */
  record Name(String zh, String en) {}

  static SiteNoticeRequest of(SiteNotice notice) {
    return new SiteNoticeRequest(
        notice.code(),
        new Name(notice.name().zh(), notice.name().en()),
        notice.contact(),
        notice.origins(),
        notice.publishableKey(),
        notice.identityRegister());
  }
}
