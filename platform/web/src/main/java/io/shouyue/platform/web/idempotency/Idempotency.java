package io.shouyue.platform.web.idempotency;

import io.shouyue.platform.data.group.Members;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.idempotency.IdempotencyTable.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a creating call once for each client and {@code Idempotency-Key}: a repeat with the same
 * body gets the same answer, one with another body 422, one that comes while the first still runs
 * 409.
 *
 * <p>Fingerprint (keyed) and answer (sealed) are stored in the transaction of the work itself, for
 * seven days. A call that fails stores nothing. The scope of a key is the client, which the caller
 * names.
 */
@ApplicationScoped
public class Idempotency {
  private final IdempotencyKeys keys;
  private final IdempotencyTable table;
  private final SealedAnswers answers;

  Idempotency(IdempotencyKeys keys, IdempotencyTable table, SealedAnswers answers) {
    this.keys = keys;
    this.table = table;
    this.answers = answers;
  }

  /**
   * Runs {@code work} once; without the header, simply runs it.
   *
   * @param client who the key belongs to, such as {@code Caller.clientId()}
   */
  @Transactional
  public <R> R once(String client, Class<R> type, Object body, Supplier<R> work) {
    return keys.optional(client, body).map(call -> run(call, type, work)).orElseGet(work);
  }

  /** Runs {@code work} once; without the header refuses with 428. */
  @Transactional
  public <R> R onceRequired(String client, Class<R> type, Object body, Supplier<R> work) {
    return run(keys.required(client, body), type, work);
  }

  /**
   * The present call with its key, for work that is done in a transaction of many calls.
   *
   * @throws DomainException {@link CommonError#IDEMPOTENCY_KEY_MISSING}
   */
  public KeyedCall keyed(String client, Object body) {
    return keys.required(client, body);
  }

  /** What is known of each of these calls; those that are free are ours until the commit. */
  @Transactional(TxType.MANDATORY)
  public <R> Map<KeyedCall, Claim<R>> claim(List<KeyedCall> calls, Class<R> type) {
    Map<KeyedCall, Optional<Given>> locked = table.tryLock(calls);
    Map<KeyedCall, Claim<R>> claims = new HashMap<>();
    for (KeyedCall call : calls) {
      Optional<Given> given = locked.get(call);
      claims.put(
          call,
          given == null
              ? new Claim.Refused<>(CommonError.IDEMPOTENCY_IN_FLIGHT)
              : known(call, given, type));
    }
    return claims;
  }

  /**
   * Claims the calls of a batch: whoever was answered before, or is refused, is decided by it; the
   * others are ours until the commit.
   *
   * @param result what a caller is told again, of what was kept
   */
  @Transactional(TxType.MANDATORY)
  public <T, R, K> void claim(
      Members<T, R> members, Function<T, KeyedCall> call, Class<K> type, Function<K, R> result) {
    List<T> open = members.open();
    Map<KeyedCall, Claim<K>> claims = claim(open.stream().map(call).toList(), type);
    for (T write : open) {
      switch (claims.get(call.apply(write))) {
        case Claim.Free<K>() -> {}
        case Claim.Answered<K>(K kept) ->
            members.end(write, new Outcome.Done<>(result.apply(kept)));
        case Claim.Refused<K>(CommonError why) ->
            members.end(write, new Outcome.Refused<>(new DomainException(why)));
      }
    }
  }

  /**
   * Remembers the answers of calls that were free.
   *
   * @throws DomainException {@link CommonError#IDEMPOTENCY_IN_FLIGHT} where a call was answered in
   *     the moment in which it seemed free; of the caller's work nothing may stay then
   */
  @Transactional(TxType.MANDATORY)
  public void answered(Map<KeyedCall, ?> given) {
    if (!given.isEmpty() && !table.store(answers.seal(given))) {
      throw new DomainException(CommonError.IDEMPOTENCY_IN_FLIGHT);
    }
  }

  private <R> R run(KeyedCall call, Class<R> type, Supplier<R> work) {
    return switch (this.<R>claim(List.of(call), type).get(call)) {
      case Claim.Answered<R>(R answer) -> answer;
      case Claim.Refused<R>(CommonError why) -> throw new DomainException(why);
      case Claim.Free<R>() -> {
        R answer = work.get();
        answered(Map.of(call, answer));
        yield answer;
      }
    };
  }

  private <R> Claim<R> known(KeyedCall call, Optional<Given> given, Class<R> type) {
    if (given.isEmpty()) {
      return new Claim.Free<>();
    }
    return MessageDigest.isEqual(given.get().fingerprint(), call.fingerprint())
        ? new Claim.Answered<>(answers.open(given.get().responseSealed(), type))
        : new Claim.Refused<>(CommonError.IDEMPOTENCY_KEY_REUSED);
  }
}
