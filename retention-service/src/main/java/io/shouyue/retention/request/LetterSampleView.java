package io.shouyue.retention.request;

import io.shouyue.platform.text.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One letter as a requester reads it, in both languages, filled with made-up data.
 *
 * @param subject line of the mail, and title in the privacy centre
 * @param text of the mail, which has no other part than plain text
 */
@Schema(name = "LetterSample")
public record LetterSampleView(String code, LocalText subject, LocalText text) {}
