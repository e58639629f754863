package io.shouyue.retention.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the requester would read, in their language.
 *
 * @param title of the mail and in the privacy centre
 */
@Schema(name = "AnswerPreviewed")
public record PreviewView(String title, String text) {

  @Override
  public String toString() {
    return "PreviewView[redacted]";
  }
}
