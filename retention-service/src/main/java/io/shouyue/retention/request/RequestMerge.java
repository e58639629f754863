package io.shouyue.retention.request;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.retention.audit.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Brings what came with a repetition into the request that is answered: the requester's words and
 * files and the notes of staff. What the requester was told stays where it was told.
 */
@ApplicationScoped
class RequestMerge {

  /** Kind of who wrote the details of a request. */
  private static final String WRITER = "SUBJECT";

  private final PgMessageStore messages;
  private final PgAttachmentStore attachments;
  private final RequestSecrets secrets;
  private final RequestLetters letters;

  RequestMerge(
      PgMessageStore messages,
      PgAttachmentStore attachments,
      RequestSecrets secrets,
      RequestLetters letters) {
    this.messages = messages;
    this.attachments = attachments;
    this.secrets = secrets;
    this.letters = letters;
  }

  void bring(Request repetition, Request kept) {
    secrets
        .get(repetition, RequestSecret.DETAILS)
        .ifPresent(words -> bringDetails(repetition, words, kept));
    messages.of(repetition).stream()
        .filter(message -> message.direction() != Direction.TO_REQUESTER)
        .forEach(message -> messages.move(message, kept));
    for (Attachment file : attachments.of(repetition)) {
      byte[] content = attachments.content(repetition, file.id()).orElseThrow();
      attachments.move(file, content, kept);
    }
    if (secrets.get(kept, RequestSecret.PARTICULARS).isEmpty()) {
      secrets
          .get(repetition, RequestSecret.PARTICULARS)
          .ifPresent(named -> secrets.put(kept, RequestSecret.PARTICULARS, named));
    }
    letters.add(
        repetition,
        Direction.TO_REQUESTER,
        MessageKind.MESSAGE,
        Actor.SYSTEM,
        new FreeText(RequestTexts.repeats(repetition, kept)));
  }

  private void bringDetails(Request repetition, FreeText words, Request kept) {
    messages.add(
        kept,
        new RequestMessage(
            Ids.sequential(IdKind.MESSAGE, repetition.receivedAt()),
            repetition.receivedAt(),
            Direction.FROM_REQUESTER,
            MessageKind.MESSAGE,
            WRITER,
            words));
    secrets.remove(repetition, RequestSecret.DETAILS);
  }
}
