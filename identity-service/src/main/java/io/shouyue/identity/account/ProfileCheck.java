package io.shouyue.identity.account;

import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.Mobiles;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and normalises what a site sends of a person's profile. */
final class ProfileCheck {
  /** Latin only: look-alike letters of other scripts would let one person pose as another. */
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,63}");

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
  private static final LocalText USERNAME_RULE =
      new LocalText(
          "用户名为 3 至 64 位小写字母、数字或 . _ @ + -，以字母或数字开头",
          "A user name has 3 to 64 lower-case letters, digits or . _ @ + - and starts with a letter"
              + " or digit");
  private static final LocalText EMAIL_RULE =
      new LocalText("邮箱地址格式不正确", "This is not an e-mail address");

  private final Language language;
  private final List<Violation> violations = new ArrayList<>();

  private ProfileCheck(Language language) {
    this.language = language;
  }

  /**
   * The profile in the one spelling that is kept.
   *
   * @throws DomainException invalid, naming every wrong field in {@code language}
   */
  static AccountProfile check(AccountRequest request, Language language) {
    ProfileCheck check = new ProfileCheck(language);
    AccountProfile profile =
        new AccountProfile(
            check.username(request.username()),
            check.email(request.email()),
            check.mobile(request.mobile()),
            blankToNull(request.nickname()));
    if (!check.violations.isEmpty()) {
      throw new DomainException(CommonError.INVALID, check.violations, null);
    }
    return profile;
  }

  private String username(String raw) {
    String username =
        Normalizer.normalize(raw, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    if (!USERNAME.matcher(username).matches()) {
      violations.add(new Violation("username", "username-format", USERNAME_RULE.in(language)));
    }
    return username;
  }

  private @Nullable String email(@Nullable String raw) {
    String email = blankToNull(raw);
    if (email != null && !EMAIL.matcher(email).matches()) {
      violations.add(new Violation("email", "email-format", EMAIL_RULE.in(language)));
    }
    return email;
  }

  private @Nullable String mobile(@Nullable String raw) {
    String typed = blankToNull(raw);
    if (typed == null) {
      return null;
    }
    return switch (Mobiles.check(typed)) {
      case Checked.Ok<Mobile>(Mobile mobile) -> mobile.reveal();
      case Checked.Refused<Mobile>(var fault) -> {
        violations.add(new Violation("mobile", fault.code(), fault.message(language)));
        yield typed;
      }
    };
  }

  private static @Nullable String blankToNull(@Nullable String raw) {
    return raw == null || raw.isBlank() ? null : raw.strip();
  }
}
