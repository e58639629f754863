package io.shouyue.paper;

import io.shouyue.paper.Print.Attachment;
import io.shouyue.proof.Json;

/**
 * Writes a receipt as a PDF that a person keeps: the page in their language with its font inside,
 * and the JSON-LD itself as an attachment.
 */
public final class ReceiptPdf {
  static final String ATTACHMENT = "receipt.jsonld";

  private ReceiptPdf() {}

  /** The PDF of a receipt with its proof. */
  public static byte[] write(Json.Obj receipt) {
    return Print.of(
        ReceiptPage.of(receipt),
        receipt.text("receipt_id"),
        new Attachment(ATTACHMENT, "application/ld+json", receipt));
  }
}
