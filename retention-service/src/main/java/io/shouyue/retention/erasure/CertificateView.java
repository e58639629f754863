package io.shouyue.retention.erasure;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of erasure.
 *
 * @param record canonical JSON, exactly the bytes that the log's leaf commits to
 * @param leaf how the public log names it; null until logged
 */
@Schema(name = "Certificate")
public record CertificateView(
    String id,
    String erasure,
    LocalDate issuedOn,
    @Nullable String leaf,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String record) {

  static CertificateView of(Certificate certificate) {
    return new CertificateView(
        certificate.id(),
        certificate.erasure(),
        certificate.issuedOn(),
        certificate.leaf(),
        certificate.record());
  }
}
