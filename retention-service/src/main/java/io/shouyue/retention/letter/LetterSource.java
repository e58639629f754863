package io.shouyue.retention.letter;

import io.shouyue.retention.site.Site;
import java.util.List;

/**
 * A feature that writes letters; a bean. Its samples are made by the very code that words real
 * letters, with made-up data.
 */
public interface LetterSource {

  /** What the letters are about, kebab-case, as the desk groups them. */
  String about();

  /**
   * All its letters, in the order in which somebody may get them.
   *
   * @param site whose name and contact stand in them
   */
  List<LetterSample> samples(Site site);
}
