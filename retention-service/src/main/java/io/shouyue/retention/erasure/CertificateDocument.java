package io.shouyue.retention.erasure;

import io.shouyue.paper.CertificatePdf;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.peer.LogProof;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A certificate as others keep it: with its proof, so that anybody can check it offline, and as a
 * page. Pages are printed one at a time: each needs the whole font in memory.
 */
@ApplicationScoped
class CertificateDocument {

  private static final long PATIENCE_SECONDS = 10;

  private final ConsentPeer consent;
  private final Semaphore press = new Semaphore(1, true);

  CertificateDocument(ConsentPeer consent) {
    this.consent = consent;
  }

  /** The record with its proof as {@code shouyue verify} reads it. */
  String json(Certificate certificate) {
    return CanonicalJson.text(document(certificate));
  }

  /** The way of its leaf to a signed checkpoint; empty until the log has taken it in. */
  Optional<String> tlogProof(Certificate certificate) {
    return proof(certificate).flatMap(proof -> Optional.ofNullable(proof.tlogProof()));
  }

  byte[] pdf(Certificate certificate, Language language) {
    Json.Obj document = document(certificate);
    try {
      if (!press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new DomainException(CommonError.UNAVAILABLE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DomainException(CommonError.UNAVAILABLE);
    }
    try {
      return CertificatePdf.write(document, language == Language.EN ? "en" : "zh-CN");
    } finally {
      press.release();
    }
  }

  private Json.Obj document(Certificate certificate) {
    Json.Obj record =
        (Json.Obj) JsonParser.parse(certificate.record().getBytes(StandardCharsets.UTF_8));
    return proof(certificate).map(proof -> record.with("proof", json(proof))).orElse(record);
  }

  private Optional<LogProof> proof(Certificate certificate) {
    String leaf = certificate.leaf();
    return leaf == null ? Optional.empty() : Optional.of(consent.proof(certificate.site(), leaf));
  }

  private static Json json(LogProof proof) {
    Json.Obj members =
        Json.object()
            .with("state", Json.of(proof.state()))
            .with("salt", Json.of(proof.salt()))
            .with("leaf", Json.of(proof.leaf()));
    String tlog = proof.tlogProof();
    return tlog == null ? members : members.with("tlogProof", Json.of(tlog));
  }
}
