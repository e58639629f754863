package io.shouyue.retention.mailbox;

import io.shouyue.retention.request.MailFile;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a person wrote out of a mail, and whether it was a person. */
final class MailParser {

  /** As much of it as a request takes. */
  private static final int LONGEST = 9_000;

  private static final Set<String> PRECEDENCE = Set.of("bulk", "junk", "list", "auto_reply");
  private static final List<String> LIST_HEADERS =
      List.of("List-Id", "List-Unsubscribe", "X-Autoreply", "X-Loop");

  private MailParser() {}

  /** Empty for a mail that names no sender, or has neither words nor files. */
  static Optional<IncomingMail> read(Message mail) throws MessagingException, IOException {
    Address[] from = mail.getFrom();
    if (from == null || from.length == 0 || !(from[0] instanceof InternetAddress sender)) {
      return Optional.empty();
    }
    String text = text(mail.getContent(), mail.isMimeType("text/html")).strip();
    List<MailFile> files = AttachedFiles.of(mail);
    if ((text.isEmpty() && files.isEmpty()) || sender.getAddress() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new IncomingMail(
            id(mail, sender.getAddress(), text),
            sender.getAddress(),
            mail.getSubject(),
            text.substring(0, text.offsetByCodePoints(0, shown(text))),
            files,
            isAutomatic(mail)));
  }

  private static int shown(String text) {
    return Math.min(LONGEST, text.codePointCount(0, text.length()));
  }

  private static String id(Message mail, String from, String text) throws MessagingException {
    String[] given = mail.getHeader("Message-ID");
    return given != null && given.length > 0 ? given[0].strip() : from + "\n" + text;
  }

  /** By RFC 3834: what a machine sent says so, and bounces come from nobody. */
  static boolean isAutomatic(Message mail) throws MessagingException {
    boolean submitted =
        headers(mail, "Auto-Submitted").stream().anyMatch(value -> !value.startsWith("no"));
    boolean bulk = headers(mail, "Precedence").stream().anyMatch(PRECEDENCE::contains);
    boolean bounce = headers(mail, "Return-Path").stream().anyMatch("<>"::equals);
    boolean report = mail.isMimeType("multipart/report");
    boolean list = false;
    for (String name : LIST_HEADERS) {
      list |= mail.getHeader(name) != null;
    }
    return submitted || bulk || bounce || report || list;
  }

  private static List<String> headers(Message mail, String name) throws MessagingException {
    String[] values = mail.getHeader(name);
    return values == null
        ? List.of()
        : Arrays.stream(values).map(value -> value.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** The first plain text of nested parts; failing that, the words of the first page. */
  private static String text(Object content, boolean html) throws MessagingException, IOException {
    if (content instanceof String words) {
      return html ? words.replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ") : words;
    }
    if (!(content instanceof Multipart parts)) {
      return "";
    }
    String page = "";
    for (int n = 0; n < parts.getCount(); n++) {
      BodyPart part = parts.getBodyPart(n);
      boolean plain = part.isMimeType("text/plain") && !AttachedFiles.isFile(part);
      if (plain || part.isMimeType("text/html") || part.isMimeType("multipart/*")) {
        String words = text(part.getContent(), part.isMimeType("text/html"));
        if (plain || (part.isMimeType("multipart/*") && !words.isBlank())) {
          return words;
        }
        page = page.isEmpty() ? words : page;
      }
    }
    return page;
  }
}
