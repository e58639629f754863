package io.shouyue.identity.identifier;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Short wordings copied from a document, such as a region or the nature of an enterprise. */
public final class Wordings {
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ()·,、_-]{1,63}");

  private Wordings() {}

  /** Checks a wording and brings width and spaces into one spelling. */
  public static Checked<String> check(@Nullable String raw) {
    String text = Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    return FORM.matcher(text).matches()
        ? new Checked.Ok<>(text)
        : new Checked.Refused<>(IdentifierFault.WORDING);
  }
}
