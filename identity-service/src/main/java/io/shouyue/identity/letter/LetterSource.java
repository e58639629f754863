package io.shouyue.identity.letter;

import java.util.List;

/**
 * A feature that writes letters; a bean. Its samples are made by the very code that words real
 * letters, with made-up data.
 */
public interface LetterSource {

  /** All its letters, in the order in which somebody may get them. */
  List<LetterView> samples();
}
