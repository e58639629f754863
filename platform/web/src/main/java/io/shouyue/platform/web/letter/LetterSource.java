package io.shouyue.platform.web.letter;

import java.util.List;

/**
 * A feature that writes letters; a bean. Its samples are made by the very code that words real
 * letters, with made-up data.
 *
 * @param <S> a site as the service knows it
 */
public interface LetterSource<S> {

  /**
   * All its letters, in the order in which somebody may get them.
   *
   * @param site whose name and contact stand in them
   */
  List<LetterView> samples(S site);
}
