package io.shouyue.consent.notice;

/** Which notice: ids are unique within a site. */
public record NoticeRef(String site, String id) {}
