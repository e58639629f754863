package io.shouyue.retention.incident;

import io.shouyue.platform.text.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people would read.
 *
 * @param text in the privacy centre, in a mail and in the announcement
 * @param brief by SMS
 */
@Schema(name = "IncidentNoticePreview")
public record NoticePreviewView(LocalText title, LocalText text, LocalText brief) {

  static NoticePreviewView of(NoticeLetter letter) {
    return new NoticePreviewView(letter.title(), letter.text(), letter.brief());
  }
}
