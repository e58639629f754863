package io.shouyue.consent.letter;

import io.shouyue.consent.site.Site;
import java.util.List;

/**
 * A feature that writes letters; a bean. Its samples are made by the very code that words real
 * letters, with made-up data.
 */
public interface LetterSource {

  /**
   * All its letters, in the order in which somebody may get them.
   *
   * @param site whose name and contact stand in them
   */
  List<LetterView> samples(Site site);
}
