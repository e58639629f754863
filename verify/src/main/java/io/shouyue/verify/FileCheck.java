package io.shouyue.verify;

import io.shouyue.paper.PdfCheck;
import io.shouyue.proof.DocumentCheck;
import io.shouyue.proof.Flaw;
import io.shouyue.proof.LeafCheck;
import io.shouyue.proof.LogTrust;
import io.shouyue.proof.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Sees from a file's first bytes what it is, and checks it as that. */
final class FileCheck {
  private static final String TLOG_PROOF = "c2sp.org/tlog-proof@";

  private final LogTrust trust;

  FileCheck(LogTrust trust) {
    this.trust = trust;
  }

  /**
   * The verdict on a PDF, a JSON document or a bare log proof.
   *
   * @param leaf the leaf a bare log proof is about, in base64
   */
  Verdict check(byte[] file, Optional<String> leaf) {
    if (PdfCheck.isPdf(file)) {
      return new PdfCheck(new DocumentCheck(trust)).check(file);
    }
    String text = new String(file, StandardCharsets.UTF_8);
    if (!text.startsWith(TLOG_PROOF)) {
      return new DocumentCheck(trust).check(file);
    }
    if (leaf.isEmpty()) {
      return new Verdict.Invalid("leaf", Flaw.NO_LEAF);
    }
    try {
      byte[] data = Base64.getDecoder().decode(leaf.get());
      return new LeafCheck(trust).check(data, text, "tlogProof");
    } catch (IllegalArgumentException noBase64) {
      return new Verdict.Invalid("leaf", Flaw.LEAF_MALFORMED);
    }
  }
}
