package io.shouyue.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSearchTest {
  @TempDir Path temp;

  @Test
  void aTextIsFoundInAnyFileHoweverDeepAndAmongWhateverBytes() throws IOException {
    Path data = Files.createDirectories(temp.resolve("数据"));
    Files.createDirectories(data.resolve("vault/storage"));
    Files.writeString(data.resolve("gateway.log"), "signed in: 林一二\n");
    byte[] name = "林一二".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[name.length + 4];
    bytes[0] = (byte) 0xff;
    System.arraycopy(name, 0, bytes, 2, name.length);
    Files.write(data.resolve("vault/storage/entry"), bytes);
    Files.writeString(data.resolve("other.log"), "signed in: 林一\n");

    assertThat(TextSearch.filesIn(data, List.of("no such", "林一二")))
        .containsExactlyInAnyOrder("数据/gateway.log", "数据/vault/storage/entry");
  }
}
