package io.shouyue.retention.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.request.AttachmentService;
import io.shouyue.retention.request.MailFile;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttachedFilesTest {

  @Test
  void filesThatFitAreReadWhole() throws Exception {
    List<MailFile> files = AttachedFiles.of(mail(AttachmentService.LARGEST, 3));

    assertThat(files)
        .extracting(file -> file.content().length)
        .containsExactly(AttachmentService.LARGEST, 3);
  }

  @Test
  void aFileThatIsTooLargeLeavesRoomForTheOthers() throws Exception {
    List<MailFile> files = AttachedFiles.of(mail(AttachmentService.LARGEST + 1, 3));

    assertThat(files.get(0).content()).hasSizeGreaterThan(AttachmentService.LARGEST);
    assertThat(files.get(1).content()).hasSize(3);
  }

  @Test
  void whatDoesNotFitTogetherIsNamedAndNotHeld() throws Exception {
    int each = AttachmentService.LARGEST - 1;

    List<MailFile> files = AttachedFiles.of(mail(each, each, each, each, each));

    assertThat(files)
        .extracting(MailFile::name)
        .containsExactly("0.pdf", "1.pdf", "2.pdf", "3.pdf", "4.pdf");
    assertThat(files.subList(2, 5))
        .allMatch(file -> file.content().length > AttachmentService.LARGEST);
    assertThat(held(files)).isLessThanOrEqualTo(AttachedFiles.ROOM + AttachmentService.LARGEST + 1);
  }

  private static int held(List<MailFile> files) {
    Set<byte[]> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    files.forEach(file -> distinct.add(file.content()));
    return distinct.stream().mapToInt(content -> content.length).sum();
  }

  private static MimeMessage mail(int... lengths) throws MessagingException, IOException {
    MimeMultipart parts = new MimeMultipart();
    for (int n = 0; n < lengths.length; n++) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(new byte[lengths[n]], "application/pdf")));
      part.setFileName(n + ".pdf");
      parts.addBodyPart(part);
    }
    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setContent(parts);
    mail.saveChanges();
    return mail;
  }
}
