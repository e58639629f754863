package io.shouyue.consent.notice;

import java.util.List;

/**
 * A notice just made, with the token that is told once.
 *
 * @param stale an earlier consent stopped counting through a material change
 */
public record ServedNotice(
    Notice notice,
    String browserToken,
    NoticeContent content,
    List<Skipped> skipped,
    boolean stale) {}
