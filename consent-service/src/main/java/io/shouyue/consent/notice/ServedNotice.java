package io.shouyue.consent.notice;

import java.util.List;

/**
 * A notice just made, with the token that is told once.
 *
 * @param due whether an answer is needed before going on
 */
public record ServedNotice(
    Notice notice, String browserToken, NoticeContent content, List<Skipped> skipped, Due due) {}
