package io.shouyue.identity.keycloak;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak users of subjects. Every method is idempotent and fails with {@code unavailable} when
 * Keycloak cannot be asked; a user is always found by the subject's id, never by name.
 */
@ApplicationScoped
public class SignIns {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final String GROUP = "/subjects";

  /**
   * The realm's policy decides about passwords; its two commonest rules are looked at here first,
   * because Keycloak writes the user's name into its log when it refuses one.
   */
  private static final int SHORTEST_PASSWORD = 10;

  private final KeycloakAdminClient keycloak;

  SignIns(@RestClient KeycloakAdminClient keycloak) {
    this.keycloak = keycloak;
  }

  /**
   * Makes the sign-in, or brings an existing one to this state.
   *
   * @param password null leaves the password of an existing sign-in
   * @param resumed whether an attempt before this one may have been cut short after it set the
   *     password; then a password that was set already is fine
   * @return Keycloak's id of the user
   * @throws IdentityException {@link IdentityError#USERNAME_TAKEN}, {@link
   *     IdentityError#PASSWORD_REFUSED} or {@link IdentityError#PASSWORD_REUSED}
   */
  public String ensure(SignIn signIn, @Nullable String password, boolean resumed) {
    if (password != null && isPlainlyWeak(signIn, password)) {
      throw new IdentityException(IdentityError.PASSWORD_REFUSED);
    }
    Optional<String> existing = find(signIn.subject());
    try {
      existing.ifPresentOrElse(id -> update(id, signIn, password), () -> create(signIn, password));
    } catch (KeycloakException refused) {
      if (!(resumed && refused.passwordReused())) {
        throw explain(refused);
      }
    }
    return existing.or(() -> find(signIn.subject())).orElseThrow();
  }

  /** Writes the attributes of an existing sign-in; does nothing when there is none. */
  public void describe(SignIn signIn) {
    user(signIn.subject())
        .ifPresent(
            user ->
                keycloak.updateUser(
                    user.id(), UserRepresentation.change(user.username(), signIn.attributes())));
  }

  /**
   * Lets the person in whom an identity provider names. Who has no sign-in yet, because the website
   * keeps passwords itself, gets one without a password.
   */
  public void link(SignIn signIn, Named named) {
    if (!exists(signIn.subject())) {
      ignoring(CONFLICT, () -> create(signIn, List.of()));
    }
    String id = find(signIn.subject()).orElseThrow();
    LinkRepresentation link = new LinkRepresentation(named.provider(), named.user(), named.user());
    ignoring(CONFLICT, () -> keycloak.link(id, named.provider(), link));
  }

  /**
   * Nobody signs in any more, and whoever is signed in is not. To the website's own provider they
   * are nobody: the same user of the website may begin anew.
   */
  public void disable(SubjectRef subject) {
    find(subject)
        .ifPresent(
            id -> {
              keycloak.updateUser(id, UserRepresentation.disabled());
              keycloak.logout(id);
              ignoring(NOT_FOUND, () -> keycloak.unlink(id, Named.websites(subject.site())));
            });
  }

  /** Ends the sessions and removes the user. */
  public void delete(SubjectRef subject) {
    find(subject)
        .ifPresent(
            id -> {
              ignoring(NOT_FOUND, () -> keycloak.logout(id));
              ignoring(NOT_FOUND, () -> keycloak.deleteUser(id));
            });
  }

  /** Whether there is a sign-in that works. */
  public boolean isEnabled(SubjectRef subject) {
    return user(subject).map(user -> !Boolean.FALSE.equals(user.enabled())).orElse(false);
  }

  /** Whether there is a sign-in at all. */
  public boolean exists(SubjectRef subject) {
    return find(subject).isPresent();
  }

  private static RuntimeException explain(KeycloakException refused) {
    if (refused.passwordReused()) {
      return new IdentityException(IdentityError.PASSWORD_REUSED);
    }
    return switch (refused.status()) {
      case CONFLICT -> new IdentityException(IdentityError.USERNAME_TAKEN);
      case BAD_REQUEST -> new IdentityException(IdentityError.PASSWORD_REFUSED);
      default -> refused;
    };
  }

  private static boolean isPlainlyWeak(SignIn signIn, String password) {
    return password.length() < SHORTEST_PASSWORD
        || password.equalsIgnoreCase(signIn.username())
        || password.equalsIgnoreCase(signIn.keycloakUsername());
  }

  private Optional<String> find(SubjectRef subject) {
    return user(subject).map(UserRepresentation::id);
  }

  private Optional<UserRepresentation> user(SubjectRef subject) {
    String id = subject.id().value();
    return keycloak.findUsers("subject:" + id, false).stream()
        .filter(user -> user.has("subject", id) && user.has("site", subject.site()))
        .findFirst();
  }

  private void create(SignIn signIn, @Nullable String password) {
    if (password == null) {
      throw new IdentityException(IdentityError.PASSWORD_REFUSED);
    }
    create(signIn, List.of(CredentialRepresentation.password(password)));
  }

  private void create(SignIn signIn, List<CredentialRepresentation> credentials) {
    keycloak.createUser(
        new UserRepresentation(
            null,
            signIn.keycloakUsername(),
            true,
            signIn.attributes(),
            credentials,
            List.of(GROUP)));
  }

  private void update(String id, SignIn signIn, @Nullable String password) {
    keycloak.updateUser(
        id, UserRepresentation.change(signIn.keycloakUsername(), signIn.attributes()));
    if (password != null) {
      keycloak.resetPassword(id, CredentialRepresentation.password(password));
    }
  }

  private static void ignoring(int status, Runnable call) {
    try {
      call.run();
    } catch (KeycloakException refused) {
      if (refused.status() != status) {
        throw refused;
      }
    }
  }
}
