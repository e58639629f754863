package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "255044462d312e37,PDF",
    "89504e470d0a1a0a00,PNG",
    "ffd8ffe000,JPEG",
    "e4bda0e5a5bd0a,TEXT",
    "504b0304,",
    "4d5a9000,",
    "3c737667,TEXT",
    "00,",
    "'',",
  })
  void kindOfAFileIsToldByItsContent(String hex, FileType type) {
    assertThat(FileType.of(HexFormat.of().parseHex(hex)).orElse(null)).isEqualTo(type);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "report.exe,report.pdf",
    "..%2F..%2Fetc%2Fpasswd,passwd.pdf",
    "C:%5Cdir%5Cpage.PDF,page.pdf",
    "%E5%A7%94%E6%89%98%E4%B9%A6.pdf,委托书.pdf",
    "a%E2%80%AEfdp.exe,afdp.pdf",
    "%0D%0ASet-Cookie:x,Set-Cookiex.pdf",
    "%ZZ,file.pdf",
    "...,file.pdf",
  })
  void nameIsMadeSafeAndEndsAsTheContentSays(String wire, String name) {
    assertThat(FileName.of(wire, FileType.PDF)).isEqualTo(name);
  }

  @Property
  void noNameEverHoldsAPathALineBreakOrAQuote(@ForAll String wire) {
    String name = FileName.of(wire, FileType.TEXT);
    assertThat(name).doesNotContain("/", "\\", "\n", "\r", "\"").endsWith(".txt");
    assertThat(name.length()).isLessThanOrEqualTo(210);
    assertThat(FileName.disposition(name))
        .matches("[\\x20-\\x7e]+")
        .isEqualTo(
            new String(
                FileName.disposition(name).getBytes(StandardCharsets.US_ASCII),
                StandardCharsets.US_ASCII));
  }
}
