package io.shouyue.identity.provider;

import io.shouyue.identity.provider.FaceAnswer.Verdict;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor's codes of a face session mean, read from {@code provider/<vendor>.face-codes}. A
 * code that is not listed means nothing, which is never a verdict.
 */
public final class FaceCodes {
  private static final String NONE = "-";

  private final Map<String, Meaning> meanings = new TreeMap<>();

  private FaceCodes() {}

  private record Meaning(Verdict verdict, @Nullable String reason) {}

  /** The codes of a vendor. */
  public static FaceCodes of(String vendor) {
    FaceCodes codes = new FaceCodes();
    CodeTable.read(vendor + ".face-codes")
        .forEach(
            cells ->
                codes.meanings.put(
                    cells[0],
                    new Meaning(
                        Verdict.valueOf(cells[1]), cells[2].equals(NONE) ? null : cells[2])));
    return codes;
  }

  /** The answer that a code stands for. */
  public FaceAnswer answer(String code, @Nullable String reference) {
    Meaning meaning = meanings.get(code);
    return meaning == null
        ? FaceAnswer.of(Verdict.UNAVAILABLE)
        : new FaceAnswer(meaning.verdict(), meaning.reason(), reference);
  }
}
