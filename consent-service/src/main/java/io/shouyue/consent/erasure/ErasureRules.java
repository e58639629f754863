package io.shouyue.consent.erasure;

import io.shouyue.consent.erasure.ErasureOutlook.Due;
import io.shouyue.consent.erasure.ErasureOutlook.Kept;
import io.shouyue.consent.erasure.ErasureOutlook.Need;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.Retention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides what goes: a category of an ended purpose goes unless a live one has it, too. */
public final class ErasureRules {
  private static final Comparator<Retention> LONGEST_LAST =
      Comparator.comparing(
          Retention::days, Comparator.nullsLast(Comparator.<Integer>naturalOrder()));

  private ErasureRules() {}

  /**
   * What follows from the end of these purposes.
   *
   * @param live what still holds for the same person: given consents, and purposes on contract,
   *     legal duty or another basis that they were told of
   * @param today the Beijing day of the end; retention days count from the next one
   */
  public static ErasureOutlook of(
      Collection<Purpose> ended, Collection<Purpose> live, LocalDate today) {
    List<Due> due = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    for (String category : categories(ended)) {
      List<Purpose> needing = having(category, live);
      if (needing.isEmpty()) {
        due.add(due(category, having(category, ended), today));
      } else {
        kept.add(new Kept(category, needing.stream().map(ErasureRules::need).toList()));
      }
    }
    return new ErasureOutlook(due, kept);
  }

  private static SortedSet<String> categories(Collection<Purpose> purposes) {
    SortedSet<String> categories = new TreeSet<>();
    purposes.forEach(purpose -> categories.addAll(purpose.definition().categories()));
    return categories;
  }

  private static List<Purpose> having(String category, Collection<Purpose> purposes) {
    return purposes.stream()
        .filter(purpose -> purpose.definition().categories().contains(category))
        .sorted(Comparator.comparing(Purpose::code))
        .toList();
  }

  private static Due due(String category, List<Purpose> ended, LocalDate today) {
    Retention last =
        ended.stream()
            .map(purpose -> purpose.definition().retention())
            .max(LONGEST_LAST)
            .orElseThrow();
    Integer days = last.days();
    return new Due(
        category,
        ended.stream().map(Purpose::code).toList(),
        last.text(),
        days == null ? null : today.plusDays(days));
  }

  private static Need need(Purpose purpose) {
    return new Need(purpose.code(), purpose.definition().legalBasis());
  }
}
