package io.shouyue.retention.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a code was sent.
 *
 * @param sentBy {@code MAIL}, {@code SMS}, or {@code PRIVACY_CENTRE} when no contact is held
 */
@Schema(name = "AnswerCodeSent")
public record AnswerCodeView(String sentBy) {}
