package io.shouyue.identity.verification;

import io.shouyue.identity.face.FaceDocuments;
import io.shouyue.identity.identifier.Checkup;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.IdentifierFault;
import io.shouyue.identity.provider.ElementChecks;
import io.shouyue.identity.provider.FaceChecks;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Which ways an identity document has here. One that has not the way that was asked for is refused
 * before anything is stored or anybody asked, and the sentence names the other way where there is
 * one.
 */
@ApplicationScoped
class DocumentWays {
  private final ElementChecks elements;
  private final FaceChecks faces;

  DocumentWays(ElementChecks elements, FaceChecks faces) {
    this.elements = elements;
    this.faces = faces;
  }

  /**
   * Refuses a document whose details nobody can check.
   *
   * @throws DomainException invalid, with a sentence in {@code language}
   */
  void requireElements(DocumentNumber document, LocalDate today, Language language) {
    if (!elements.canCheck(document.kind())) {
      boolean face = faces.isOffered() && FaceDocuments.has(document, today);
      refuse(
          face ? IdentifierFault.DOCUMENT_WITHOUT_ELEMENTS : IdentifierFault.DOCUMENT_UNCHECKED,
          language);
    }
  }

  /**
   * Refuses a document that has no face check.
   *
   * @throws DomainException invalid, with a sentence in {@code language}
   */
  void requireFace(DocumentNumber document, LocalDate today, Language language) {
    if (!FaceDocuments.has(document, today)) {
      refuse(
          elements.canCheck(document.kind())
              ? IdentifierFault.DOCUMENT_WITHOUT_FACE
              : IdentifierFault.DOCUMENT_UNCHECKED,
          language);
    }
  }

  private static void refuse(IdentifierFault fault, Language language) {
    Checkup checkup = new Checkup(language);
    checkup.refuse("elements.documentType", fault, "");
    checkup.finish();
  }
}
