package io.shouyue.retention.answer;

import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.request.Request;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives an export to the handler whom its person named; who may have it is decided before. */
@ApplicationScoped
public class AnswerHandover {

  private final AnswerSafe safe;

  AnswerHandover(AnswerSafe safe) {
    this.safe = safe;
  }

  /**
   * The export as a zip; empty once its days or downloads are over.
   *
   * @param password that closes the file; null for an open one
   */
  public Optional<byte[]> take(Request request, @Nullable String password, Actor actor) {
    return safe.take(request, actor)
        .map(archive -> password == null ? archive : EncryptedZip.of(archive, password));
  }
}
