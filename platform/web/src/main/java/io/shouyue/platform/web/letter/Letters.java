package io.shouyue.platform.web.letter;

import io.shouyue.platform.web.page.Page;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that the features of a service write.
 *
 * @param <S> a site as the service knows it
 */
public final class Letters<S> {
  private final List<LetterSource<S>> sources;

  public Letters(List<LetterSource<S>> sources) {
    this.sources = List.copyOf(sources);
  }

  /** The samples of a site, by what they are about; one page holds them all. */
  public Page<LetterView> of(S site) {
    return new Page<>(
        sources.stream()
            .flatMap(source -> source.samples(site).stream())
            .sorted(Comparator.comparing(LetterView::about))
            .toList(),
        null);
  }
}
