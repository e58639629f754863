package io.shouyue.identity.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityErrorTest {
  @ParameterizedTest
  @EnumSource(IdentityError.class)
  void everyErrorIsWholeInBothLanguages(IdentityError error) {
    assertThat(error.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(error.status()).isIn(403, 404, 409, 410, 422, 429);
    assertThat(error.title(Language.ZH_CN)).containsPattern("\\p{IsHan}");
    assertThat(error.title(Language.EN)).doesNotContainPattern("\\p{IsHan}").isNotBlank();
  }

  @Test
  void noTwoErrorsShareACode() {
    List<String> codes =
        Stream.concat(Arrays.stream(IdentityError.values()), Arrays.stream(CommonError.values()))
            .map(error -> error.code())
            .toList();

    assertThat(codes).doesNotHaveDuplicates();
  }
}
