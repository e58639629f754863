package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.exchange.setting.SettingKind;
import io.shouyue.consent.exchange.setting.SettingOrder;
import io.shouyue.consent.exchange.setting.Settings;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.ForeignEvents;
import io.shouyue.consent.ledger.Imported;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectName;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes events of the records of one chunk, by as many statements for many as for one. A record
 * that is refused leaves nothing behind; the others go on.
 */
@ApplicationScoped
public class ImportBatch {
  private final Settings settings;
  private final SubjectService subjects;
  private final PurposeService purposes;
  private final PolicyService policies;
  private final Ledger ledger;
  private final ForeignEvents foreign;
  private final LegalClock clock;

  /** What became of lines that are no acts. */
  private static final class Taken {
    private long recorded;
    private long unchanged;

    void count(boolean isNew) {
      if (isNew) {
        recorded++;
      } else {
        unchanged++;
      }
    }
  }

  ImportBatch(
      Settings settings,
      SubjectService subjects,
      PurposeService purposes,
      PolicyService policies,
      Ledger ledger,
      ForeignEvents foreign,
      LegalClock clock) {
    this.settings = settings;
    this.subjects = subjects;
    this.purposes = purposes;
    this.policies = policies;
    this.ledger = ledger;
    this.foreign = foreign;
    this.clock = clock;
  }

  /** Writes what is new of them, unless it is a dry run, and tells what became of each. */
  @Transactional(TxType.MANDATORY)
  ChunkOutcome write(ImportJob job, List<ReadLine> read) {
    Instant now = clock.now();
    List<LineError> errors = new ArrayList<>();
    Map<ConsentLine, ConsentEvent> events = new LinkedHashMap<>();
    Taken taken = new Taken();
    List<ConsentLine> lines = acts(job, read, errors, taken);
    People people = people(job.site(), lines);
    Imported imported = new Imported(job.id(), now);
    Catalogue catalogue = new Catalogue(job.site(), purposes, policies);
    each(
        lines,
        errors,
        line -> {
          SubjectKey who = people.of(line);
          catalogue.checkPolicy(line);
          events.put(line, LineEvent.of(line, who, catalogue.purpose(line), imported));
        });
    Known known = new Known(ledger.histories(people.existing(events.keySet())));
    each(List.copyOf(events.keySet()), errors, line -> known.add(events.get(line)));
    if (!job.dryRun()) {
      people.make(known.changed());
      foreign.adopt(known.adoptions(people));
    }
    return new ChunkOutcome(
        known.recorded() + taken.recorded,
        known.unchanged() + taken.unchanged,
        List.copyOf(errors));
  }

  private List<ConsentLine> acts(
      ImportJob job, List<ReadLine> read, List<LineError> errors, Taken taken) {
    SettingOrder order = new SettingOrder(job.site(), job.officer(), job.dryRun());
    List<ConsentLine> lines = new ArrayList<>();
    for (ReadLine one : read) {
      switch (one) {
        case ReadLine.Act(ConsentLine line) -> lines.add(line);
        case ReadLine.Refused(LineError error) -> errors.add(error);
        case ReadLine.Setting(long line, SettingKind kind, var fields) -> {
          try {
            taken.count(settings.adopt(order, kind, fields));
          } catch (LineRefusedException refused) {
            errors.add(LineError.of(line, refused));
          }
        }
      }
    }
    return lines;
  }

  private People people(String site, List<ConsentLine> lines) {
    Set<SubjectName> names = new HashSet<>();
    for (ConsentLine line : lines) {
      names.add(line.name());
      if (line.user() != null) {
        names.add(line.user());
      }
    }
    Map<SubjectName, Subject> found = names.isEmpty() ? Map.of() : subjects.lock(names);
    return new People(site, subjects, found);
  }

  private static void each(
      Collection<ConsentLine> lines, List<LineError> errors, Consumer<ConsentLine> step) {
    for (ConsentLine line : lines) {
      try {
        step.accept(line);
      } catch (LineRefusedException refused) {
        errors.add(LineError.of(line.line(), refused));
      }
    }
  }
}
