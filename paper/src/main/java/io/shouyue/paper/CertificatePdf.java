package io.shouyue.paper;

import io.shouyue.paper.Print.Attachment;
import io.shouyue.proof.Json;

/**
 * Writes a certificate of erasure as a PDF: the page in one language with its font inside, and the
 * certificate with its proof as an attachment. Names no person, as the certificate does not.
 */
public final class CertificatePdf {
  static final String ATTACHMENT = "certificate.json";

  private CertificatePdf() {}

  /**
   * The PDF of a certificate.
   *
   * @param certificate the record, with its proof when there is one
   * @param language tag of the page's language, {@code zh-CN} or {@code en}
   */
  public static byte[] write(Json.Obj certificate, String language) {
    return Print.of(
        CertificatePage.of(certificate, language),
        certificate.text("id"),
        new Attachment(ATTACHMENT, "application/json", certificate));
  }
}
