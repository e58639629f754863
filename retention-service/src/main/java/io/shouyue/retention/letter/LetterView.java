package io.shouyue.retention.letter;

import io.shouyue.platform.text.LocalText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sample with what it is about.
 *
 * @param about kebab-case: the feature that writes it
 */
@Schema(name = "Letter")
public record LetterView(
    String about, String code, List<LetterWay> ways, @Nullable LocalText subject, LocalText text) {

  static LetterView of(String about, LetterSample sample) {
    return new LetterView(about, sample.code(), sample.ways(), sample.subject(), sample.text());
  }
}
