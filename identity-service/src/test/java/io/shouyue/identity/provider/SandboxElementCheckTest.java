package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.personal.PersonName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SandboxElementCheckTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `(\\d{17}[\\dX])` \\| (?:`(1\\d{10})`|—) \\| ([A-Z_]+) \\|");

  private final SandboxElementCheck sandbox = new SandboxElementCheck();

  @Test
  void everyDocumentedIdentityGivesItsDocumentedAnswer() throws IOException {
    String page = Files.readString(Path.of("../docs/providers-sandbox.md"));
    var rows = ROW.matcher(page).results().toList();

    assertThat(rows).hasSizeGreaterThan(ElementVerdict.values().length);
    for (var row : rows) {
      ElementQuestion question = question(row.group(1), row.group(2));
      assertThat(DocumentNumbers.check(row.group(1), LocalDate.of(2026, 11, 20)))
          .isInstanceOf(Checked.Ok.class);
      assertThat(sandbox.ask(question).verdict()).hasToString(row.group(3));
    }
  }

  @Test
  void theReferenceNamesTheCallAndNobody() {
    ElementAnswer answer = sandbox.ask(question("11010519491231002X", null));

    assertThat(answer.reference()).isEqualTo("sandbox-ver_1");
  }

  @Test
  void itTakesEveryKindOfDocument() {
    assertThat(sandbox.documents()).containsExactly(DocumentKind.values());
  }

  private static ElementQuestion question(String number, String mobile) {
    return new ElementQuestion(
        "ver_1",
        new PersonName("王小明"),
        DocumentKind.RESIDENT_ID,
        new IdNumber(number),
        Optional.ofNullable(mobile).map(Mobile::new),
        Optional.empty());
  }
}
