package io.shouyue.consent.exchange.setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of what a site has laid down.
 *
 * @param type what a line of it states
 * @param names components that must be names as a site gives them
 * @param all what there is of it, in the order in which it can be taken over
 * @param name what the stated one is called, for the audit trail
 * @param find what is there under the name of the stated one
 * @param taking takes the stated one over
 */
record SettingPart<T extends Record>(
    SettingKind kind,
    Class<T> type,
    List<String> names,
    Function<String, Stream<T>> all,
    Function<T, String> name,
    Function<T, Optional<T>> find,
    Taking<T> taking) {

  /** Takes over what was laid down elsewhere. */
  @FunctionalInterface
  interface Taking<T> {
    /**
     * Takes it over in the caller's transaction; throws a {@code ConsentException}, and changes
     * nothing, for one that could not have been laid down here.
     *
     * @param officer who sent it
     */
    void take(T stated, String officer);
  }
}
