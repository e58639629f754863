package io.shouyue.stack.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A self-signed certificate and its key in PEM files of the data folder, the key readable by its
 * owner alone. Made once and kept while it names the right address and is not about to end.
 *
 * @param chain the certificate
 * @param key its private key, unencrypted
 */
public record LocalCertificate(Path chain, Path key) {
  private static final Duration MARGIN = Duration.ofDays(7);

  /**
   * @param data the stack's data folder
   */
  public static LocalCertificate in(Path data) {
    Path folder = data.resolve("tls");
    return new LocalCertificate(folder.resolve("gateway.crt"), folder.resolve("gateway.key"));
  }

  /** Whether both files are there. */
  public boolean exists() {
    return Files.exists(chain) && Files.exists(key);
  }

  /**
   * Whether it can be shown at an address.
   *
   * @param name host name, or address in the form of {@link java.net.InetAddress#getHostAddress}
   */
  public boolean serves(String name, Instant now) throws IOException, GeneralSecurityException {
    if (!exists()) {
      return false;
    }
    X509Certificate certificate = read();
    return certificate.getNotAfter().toInstant().isAfter(now.plus(MARGIN))
        && names(certificate).stream().anyMatch(entry -> entry.contains(name));
  }

  /** The certificate. */
  public X509Certificate read() throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(chain)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private static Collection<List<?>> names(X509Certificate certificate)
      throws GeneralSecurityException {
    Collection<List<?>> names = certificate.getSubjectAlternativeNames();
    return names == null ? List.of() : names;
  }
}
