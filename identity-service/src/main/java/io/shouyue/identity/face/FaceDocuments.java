package io.shouyue.identity.face;

import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.Checkup;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.identity.identifier.IdentifierFault;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import java.time.LocalDate;

/**
 * The documents that have a face check: those numbered by GB 11643. Authorities hold a portrait for
 * these alone, and only their numbers tell whether it is a child who would be looked at.
 */
public final class FaceDocuments {
  private FaceDocuments() {}

  /**
   * Refuses any other.
   *
   * @param today the present day in Beijing
   * @throws DomainException invalid, with a sentence in {@code language}
   */
  public static void require(DocumentNumber document, LocalDate today, Language language) {
    if (DocumentNumbers.check(document.number().reveal(), today) instanceof Checked.Refused<?>) {
      Checkup checkup = new Checkup(language);
      checkup.refuse("elements.documentType", IdentifierFault.DOCUMENT_WITHOUT_FACE, "");
      checkup.finish();
    }
  }
}
