package io.shouyue.retention.mailbox;

import io.shouyue.retention.request.AttachmentService;
import io.shouyue.retention.request.MailFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was attached to a mail. Pictures that belong to a page are none of it. However a mail is
 * built, no more of it is held in memory than {@link #ROOM} and one file that is too large.
 */
final class AttachedFiles {

  /** Enough to say that it was too many. */
  private static final int MOST = 20;

  private static final int DEEPEST = 8;

  /** Bytes of all files of a mail together; what does not fit is told to be too large. */
  static final int ROOM = 2 * AttachmentService.LARGEST;

  private final List<MailFile> files = new ArrayList<>();
  private int room = ROOM;
  private byte @Nullable [] tooLarge;

  private AttachedFiles() {}

  static List<MailFile> of(Part mail) throws MessagingException, IOException {
    AttachedFiles found = new AttachedFiles();
    found.collect(mail, 0);
    return found.files;
  }

  /** Whether it is meant to be kept rather than read. */
  static boolean isFile(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || (part.getFileName() != null && !belongsToPage(part));
  }

  private void collect(Part part, int depth) throws MessagingException, IOException {
    if (files.size() >= MOST || depth > DEEPEST) {
      return;
    }
    if (isFile(part)) {
      files.add(read(part));
    } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int n = 0; n < parts.getCount(); n++) {
        collect(parts.getBodyPart(n), depth + 1);
      }
    }
  }

  private MailFile read(Part part) throws MessagingException, IOException {
    int most = Math.min(room, AttachmentService.LARGEST);
    try (InputStream content = part.getInputStream()) {
      byte[] bytes = content.readNBytes(most + 1);
      if (bytes.length > most) {
        return new MailFile(name(part), tooLarge());
      }
      room -= bytes.length;
      return new MailFile(name(part), bytes);
    }
  }

  /** The same for all that do not fit: who keeps files looks at its length and says so. */
  private byte[] tooLarge() {
    if (tooLarge == null) {
      tooLarge = new byte[AttachmentService.LARGEST + 1];
    }
    return tooLarge;
  }

  /** Mail programs write names by RFC 2231 as they should, and by RFC 2047 as they should not. */
  private static String name(Part part) throws MessagingException {
    String given = part.getFileName();
    try {
      return given == null ? "" : MimeUtility.decodeText(given);
    } catch (UnsupportedEncodingException unknown) {
      return "";
    }
  }

  private static boolean belongsToPage(Part part) throws MessagingException {
    return part instanceof MimePart mime && mime.getContentID() != null;
  }
}
