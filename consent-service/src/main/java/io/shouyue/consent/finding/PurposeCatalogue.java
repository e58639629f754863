package io.shouyue.consent.finding;

import io.shouyue.consent.finding.ProposedPurpose.Place;
import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.consent.policy.outline.Outline;
import io.shouyue.consent.policy.term.RuleFile;
import io.shouyue.consent.policy.term.RuleFile.Section;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermReader;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The usual purposes, as {@code finding/purposes.rules} lists them, and which words point to them.
 */
public final class PurposeCatalogue {
  private static final String PATH = "/finding/purposes.rules";

  private final List<Section> sections = RuleFile.load(PATH).sections();
  private final TermReader reader;

  /** Reads purposes with that reader. */
  public PurposeCatalogue(TermReader reader) {
    this.reader = reader;
  }

  /** The purposes that these terms point to, in the order of the catalogue. */
  public List<ProposedPurpose> proposed(List<Term> terms) {
    return sections.stream()
        .map(section -> proposed(section, terms))
        .filter(purpose -> !purpose.places().isEmpty())
        .toList();
  }

  /**
   * The codes of the catalogue that a purpose in force stands for: its own, and those its title and
   * text point to.
   */
  public Set<String> codes(Purpose purpose) {
    Set<String> codes = new HashSet<>();
    codes.add(purpose.code());
    PurposeDefinition said = purpose.definition();
    for (Language language : Language.values()) {
      List<String> text = List.of(said.title().in(language), said.text().in(language));
      Outline outline = new Outline("", List.of(new Clause("1", 1, "", "", text)));
      proposed(reader.read(outline)).forEach(found -> codes.add(found.code()));
    }
    return codes;
  }

  private static ProposedPurpose proposed(Section section, List<Term> terms) {
    List<Place> places = new ArrayList<>();
    for (Term term : terms) {
      String said = (term.kind() + " " + term.value()).strip();
      if (section.all("when").contains(said)) {
        places.add(new Place(term.clause(), term.sentence()));
      }
    }
    return new ProposedPurpose(
        section.name(),
        new LocalText(section.required("zh"), section.required("en")),
        LegalBasis.valueOf(section.required("basis")),
        SeparateConsent.valueOf(section.one("separate", SeparateConsent.NONE.name())),
        places);
  }
}
