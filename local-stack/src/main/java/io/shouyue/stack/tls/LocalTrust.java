package io.shouyue.stack.tls;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Lets this process believe its own stack's certificate beside those that the JDK believes. */
public final class LocalTrust {
  private LocalTrust() {}

  /**
   * From now on, for every client made later; nothing happens when the stack has no certificate.
   *
   * @param data the stack's data folder
   */
  public static void install(Path data) {
    LocalCertificate local = LocalCertificate.in(data);
    if (!local.exists()) {
      return;
    }
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trusting(store(local.read())), null);
      SSLContext.setDefault(context);
    } catch (IOException | GeneralSecurityException e) {
      throw new StackException("The certificate " + local.chain() + " cannot be read: " + e, e);
    }
  }

  private static KeyStore store(X509Certificate own) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry("own", own);
    int number = 0;
    for (TrustManager manager : trusting(null)) {
      for (X509Certificate known : ((X509TrustManager) manager).getAcceptedIssuers()) {
        store.setCertificateEntry("known-" + number++, known);
      }
    }
    return store;
  }

  /** Null stands for what the JDK brings. */
  private static TrustManager[] trusting(@Nullable KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }
}
