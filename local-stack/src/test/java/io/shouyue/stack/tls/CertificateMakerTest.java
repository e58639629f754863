package io.shouyue.stack.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.PublicAddress;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateMakerTest {
  private static final PublicAddress HERE = PublicAddress.opened("127.0.0.1");

  @TempDir Path data;

  @Test
  void theCertificateNamesTheAddressAndItsKeyIsForItsOwnerAlone() throws Exception {
    LocalCertificate made = maker().certificate(data, HERE);

    assertThat(made.serves("127.0.0.1", Instant.now())).isTrue();
    assertThat(made.serves("localhost", Instant.now())).isFalse();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.key())))
        .isEqualTo("rw-------");
    assertThat(made.key()).content().startsWith("-----BEGIN PRIVATE" + " KEY-----");
    assertThat(data.resolve("tls/gateway.p12")).doesNotExist();
  }

  @Test
  void itIsMadeOnceAndAgainOnlyForAnotherName() throws Exception {
    byte[] first = maker().certificate(data, HERE).read().getEncoded();

    assertThat(maker().certificate(data, HERE).read().getEncoded()).isEqualTo(first);
    LocalCertificate other = maker().certificate(data, PublicAddress.opened("localhost"));
    assertThat(other.serves("localhost", Instant.now())).isTrue();
  }

  @Test
  void oneThatIsAboutToEndServesNoMore() throws Exception {
    LocalCertificate made = maker().certificate(data, HERE);

    assertThat(made.serves("127.0.0.1", Instant.now().plus(Duration.ofDays(392)))).isFalse();
  }

  private CertificateMaker maker() {
    return new CertificateMaker(
        new Processes(data, new ProcessBook(data.resolve("processes.json"))));
  }
}
