package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.audit.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what came with a mail as files of its request, checked and sealed like any other. What
 * cannot be kept is named in a note among staff, with the reason; nothing is dropped silently.
 */
@ApplicationScoped
class MailFiles {

  private static final LocalText NOT_KEPT =
      new LocalText("邮件附件未保存：", "Not kept of what came with the mail: ");
  private static final LocalText UNNAMED = new LocalText("未命名", "without a name");
  private static final int LONGEST_NAME = 100;

  private final AttachmentService attachments;
  private final RequestLetters letters;

  MailFiles(AttachmentService attachments, RequestLetters letters) {
    this.attachments = attachments;
    this.letters = letters;
  }

  /**
   * In the transaction of the intake.
   *
   * @param proof whether the mail offered proof
   */
  void keep(Request request, List<MailFile> files, boolean proof) {
    Language language = Language.of(request.locale());
    List<String> left = new ArrayList<>();
    for (MailFile file : files) {
      attachments
          .refusal(request, file.content())
          .ifPresentOrElse(
              why ->
                  left.add(shown(file, language) + " (" + why.entry().title().in(language) + ")"),
              () -> add(request, file, proof));
    }
    if (!left.isEmpty()) {
      letters.add(
          request,
          Direction.INTERNAL,
          MessageKind.NOTE,
          Actor.SYSTEM,
          new FreeText(NOT_KEPT.in(language) + String.join("; ", left)));
    }
  }

  private void add(Request request, MailFile file, boolean proof) {
    MoveOrder order = new MoveOrder(request.site(), request.id(), null, Actor.PUBLIC);
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    if (proof) {
      attachments.addProof(order, name, file.content());
    } else {
      attachments.add(order, Direction.FROM_REQUESTER, name, file.content());
    }
  }

  private static String shown(MailFile file, Language language) {
    String plain = FileName.plain(file.name());
    String name = plain.isBlank() ? UNNAMED.in(language) : plain;
    return name.substring(
        0,
        name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
  }
}
