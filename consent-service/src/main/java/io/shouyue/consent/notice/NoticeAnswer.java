package io.shouyue.consent.notice;

import io.shouyue.platform.id.SubjectId;

/**
 * The one answer of a notice.
 *
 * @param subject who answered; the notice's own, if it had one
 * @param answer SHA-256 of what was answered, by which a repeat is known
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
public record NoticeAnswer(NoticeRef notice, SubjectId subject, byte[] answer, String receipt) {}
