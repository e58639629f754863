package io.shouyue.retention.erasure;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.datamap.DataMap;
import io.shouyue.retention.datamap.DataSource;
import io.shouyue.retention.datamap.SourceOutcome;
import io.shouyue.retention.schedule.CategoryFloors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of a person in the website's systems, one after the other. A system that fails is noted
 * and tried again with the step; the others go on, and none that is done is touched twice.
 */
@ApplicationScoped
class SourceSteps {

  private final DataMap map;
  private final SourceRecordRepository records;
  private final CategoryFloors floors;
  private final LegalClock time;

  SourceSteps(DataMap map, SourceRecordRepository records, CategoryFloors floors, LegalClock time) {
    this.map = map;
    this.records = records;
    this.floors = floors;
    this.time = time;
  }

  /** Whether the site has any system in which somebody is to be let go of. */
  boolean isNeeded(String site) {
    return !map.sources(site).isEmpty();
  }

  /** At cancellation what no rule is about goes, at the end all that no floor keeps. */
  StepOutcome perform(ErasurePlan plan, SourceStage stage) {
    Set<String> kept =
        stage == SourceStage.CANCEL ? floors.ruled(plan.site()) : floored(plan).keySet();
    SubjectId subject = new SubjectId(plan.subject());
    return eachSource(
        plan,
        stage,
        source ->
            map.erase(
                source,
                plan.id() + "/" + stage,
                subject,
                kept,
                coming -> records.coming(plan.id(), source, stage, coming)));
  }

  /** The categories that were kept for a law go; each may have an end of its own. */
  StepOutcome performKept(ErasurePlan plan, Set<String> categories) {
    SubjectId subject = new SubjectId(plan.subject());
    String id = plan.id() + "/" + SourceStage.KEPT + "/" + String.join(",", categories);
    Set<String> kept = floored(plan).keySet();
    return eachSource(
        plan, SourceStage.KEPT, source -> map.eraseOnly(source, id, subject, categories, kept));
  }

  Map<String, CategoryFloors.Floor> floored(ErasurePlan plan) {
    return floors.running(plan.site(), new SubjectId(plan.subject()), map.categories(plan.site()));
  }

  private StepOutcome eachSource(ErasurePlan plan, SourceStage stage, Erasing erasing) {
    Map<String, Long> counts = new HashMap<>();
    boolean unfinished = false;
    List<DataSource> sources = map.sources(plan.site());
    for (DataSource source : sources) {
      SourceRecord record = records.meet(plan.id(), source, stage);
      boolean done = record.doneAt() != null && stage != SourceStage.KEPT;
      SourceOutcome outcome = done ? record.outcome() : erase(plan, source, record, erasing);
      if (outcome == null) {
        unfinished = true;
      } else {
        counts.put(source.code(), outcome.touched());
      }
    }
    if (unfinished) {
      throw new StepUnfinished();
    }
    return StepOutcome.counted(counts);
  }

  private @Nullable SourceOutcome erase(
      ErasurePlan plan, DataSource source, SourceRecord record, Erasing erasing) {
    SourceStage stage = record.stage();
    try {
      SourceOutcome outcome = told(record, erasing.erase(source));
      records.done(plan.id(), source, stage, outcome, time.now());
      return outcome;
    } catch (DomainException refused) {
      records.failed(plan.id(), source, stage, refused.code().code());
    } catch (RuntimeException broken) {
      records.failed(plan.id(), source, stage, broken.getClass().getSimpleName());
    }
    return null;
  }

  /** After a crash between the system's commit and ours, what was coming is what was done. */
  private static SourceOutcome told(SourceRecord record, SourceOutcome now) {
    SourceOutcome coming = record.outcome();
    return now.touched() == 0 && coming != null && record.stage() != SourceStage.KEPT
        ? coming
        : now;
  }

  /** What is done in one source. */
  private interface Erasing {
    SourceOutcome erase(DataSource source);
  }
}
