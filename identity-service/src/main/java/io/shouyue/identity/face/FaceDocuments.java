package io.shouyue.identity.face;

import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumbers;
import java.time.LocalDate;

/**
 * The documents that have a face check: those numbered by GB 11643. Authorities hold a portrait for
 * these alone, and only their numbers tell whether it is a child who would be looked at.
 */
public final class FaceDocuments {
  private FaceDocuments() {}

  /** Whether it is one of them; {@code today} in Beijing. */
  public static boolean has(DocumentNumber document, LocalDate today) {
    return DocumentNumbers.check(document.number().reveal(), today) instanceof Checked.Ok<?>;
  }
}
