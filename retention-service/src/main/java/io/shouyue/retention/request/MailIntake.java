package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.term.Term;
import io.shouyue.retention.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Makes requests of mails. A sender's address proves nothing, so each is asked to prove who they
 * are, and nothing about anybody is sent to it. A mail that quotes a number, or comes from an
 * address whose last mail still waits for proof, belongs to that request: mails that answer each
 * other make one request and no more.
 */
@ApplicationScoped
public class MailIntake {

  private static final String NO_WORDS = "（无正文 / no text）";

  private final RequestIntakeService intake;
  private final ProofService proofs;
  private final MailFiles files;
  private final RequestReadService reads;
  private final Terms terms;
  private final LegalClock time;

  MailIntake(
      RequestIntakeService intake,
      ProofService proofs,
      MailFiles files,
      RequestReadService reads,
      Terms terms,
      LegalClock time) {
    this.intake = intake;
    this.proofs = proofs;
    this.files = files;
    this.reads = reads;
    this.terms = terms;
    this.time = time;
  }

  @Transactional
  public MailView take(String site, MailRequest mail, Actor actor) {
    if (Boolean.TRUE.equals(mail.automatic()) || MailReading.isMachine(mail.from())) {
      return new MailView(MailView.Outcome.PASSED_OVER, null);
    }
    String subject = mail.subject() == null ? "" : mail.subject();
    String words = (subject + "\n\n" + mail.text()).strip();
    String whole = words.isEmpty() ? NO_WORDS : words;
    Optional<String> known = belongsTo(site, mail.from(), whole);
    if (known.isPresent()) {
      proofs
          .offer(site, known.get(), new FreeText(whole))
          .ifPresent(request -> keepFiles(request, mail, true));
      return new MailView(MailView.Outcome.ADDED, known.get());
    }
    RequestCase filed = intake.file(filing(site, mail.from(), whole, actor));
    keepFiles(filed.request(), mail, false);
    return new MailView(MailView.Outcome.FILED, filed.request().number());
  }

  private void keepFiles(Request request, MailRequest mail, boolean proof) {
    files.keep(request, mail.files() == null ? List.of() : mail.files(), proof);
  }

  private Optional<String> belongsTo(String site, String from, String whole) {
    Optional<String> quoted =
        MailReading.number(whole)
            .flatMap(number -> reads.byNumber(site, number))
            .map(found -> found.request().number());
    return quoted.or(() -> waiting(site, from));
  }

  private Optional<String> waiting(String site, String from) {
    List<String> found =
        Term.of(from).map(term -> terms.find(site, term).requests()).orElse(List.of());
    return found.stream()
        .map(id -> reads.find(site, id))
        .filter(one -> one.request().channel() == Channel.MAIL)
        .filter(one -> one.state() == RequestState.AWAITING_IDENTITY)
        .map(one -> one.request().number())
        .findFirst();
  }

  private Filing filing(String site, String from, String whole, Actor actor) {
    return new Filing(
        site,
        MailReading.type(whole),
        null,
        Relation.SELF,
        Channel.MAIL,
        MailReading.locale(whole),
        time.now(),
        null,
        new FreeText(whole),
        new FreeText(from),
        new FreeText(from),
        List.of(),
        null,
        actor);
  }
}
