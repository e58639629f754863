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

/**
 * What was attached to a mail. Pictures that belong to a page are none of it. However a mail is
 * built, no more is read of it than a request could keep.
 */
final class AttachedFiles {

  /** Enough to say that it was too many. */
  private static final int MOST = 20;

  private static final int DEEPEST = 8;

  private AttachedFiles() {}

  static List<MailFile> of(Part mail) throws MessagingException, IOException {
    List<MailFile> files = new ArrayList<>();
    collect(mail, files, 0);
    return files;
  }

  /** Whether it is meant to be kept rather than read. */
  static boolean isFile(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || (part.getFileName() != null && !belongsToPage(part));
  }

  private static void collect(Part part, List<MailFile> files, int depth)
      throws MessagingException, IOException {
    if (files.size() >= MOST || depth > DEEPEST) {
      return;
    }
    if (isFile(part)) {
      files.add(read(part));
    } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int n = 0; n < parts.getCount(); n++) {
        collect(parts.getBodyPart(n), files, depth + 1);
      }
    }
  }

  private static MailFile read(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return new MailFile(name(part), content.readNBytes(AttachmentService.LARGEST + 1));
    }
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
