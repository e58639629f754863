package io.shouyue.stack.tls;

import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.PublicAddress;
import io.shouyue.stack.StackException;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.secret.SecretText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Makes the local certificate with the JDK's keytool. */
public final class CertificateMaker {
  private static final String ALIAS = "gateway";
  private static final String PASSWORD = "SHOUYUE_KEYTOOL_PASSWORD";
  private static final int DAYS = 397;

  private final Processes processes;

  /**
   * @param processes runs keytool
   */
  public CertificateMaker(Processes processes) {
    this.processes = processes;
  }

  /**
   * The data folder's certificate for this address, made now unless it is there already.
   *
   * @throws StackException when it cannot be made
   */
  public LocalCertificate certificate(Path data, PublicAddress address) {
    LocalCertificate local = LocalCertificate.in(data);
    try {
      String name = address.subjectAlternative().replaceFirst("^(ip|dns):", "");
      if (!local.serves(name, Instant.now())) {
        make(local, address);
      }
      return local;
    } catch (IOException | GeneralSecurityException e) {
      throw new StackException("The certificate for --host cannot be made: " + e.getMessage(), e);
    }
  }

  private void make(LocalCertificate local, PublicAddress address)
      throws IOException, GeneralSecurityException {
    Path folder = Files.createDirectories(local.chain().getParent());
    Path store = folder.resolve("gateway.p12");
    String password = new SecretText(new SecureRandom()).next();
    Files.deleteIfExists(store);
    try {
      processes.run(keytool(store, password, address), Duration.ofMinutes(1));
      write(store, password.toCharArray(), local);
    } finally {
      Files.deleteIfExists(store);
    }
  }

  private static Command keytool(Path store, String password, PublicAddress address) {
    return new Command(
        "keytool",
        List.of(
            Path.of(JavaProgram.path()).resolveSibling("keytool").toString(),
            "-genkeypair",
            "-alias",
            ALIAS,
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-dname",
            "CN=Shouyue on this machine",
            "-ext",
            "san=" + address.subjectAlternative(),
            "-validity",
            Integer.toString(DAYS),
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass:env",
            PASSWORD),
        Map.of(PASSWORD, password),
        store.getParent());
  }

  private static void write(Path store, char[] password, LocalCertificate local)
      throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password);
    }
    PrivateFile.write(local.key(), pem("PRIVATE KEY", keys.getKey(ALIAS, password).getEncoded()));
    PrivateFile.write(local.chain(), pem("CERTIFICATE", keys.getCertificate(ALIAS).getEncoded()));
  }

  private static String pem(String kind, byte[] der) {
    String text =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }
}
