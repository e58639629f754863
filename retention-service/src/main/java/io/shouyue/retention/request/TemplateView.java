package io.shouyue.retention.request;

import io.shouyue.platform.text.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words to begin an answer with.
 *
 * @param move the answer they are for, {@code grant} or {@code grant-partly}
 */
@Schema(name = "AnswerTemplate")
public record TemplateView(String move, LocalText text) {

  static TemplateView of(AnswerTemplates.Filled filled) {
    return new TemplateView(filled.move().code(), filled.text());
  }
}
