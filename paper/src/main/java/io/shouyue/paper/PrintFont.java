package io.shouyue.paper;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The font of all printed pages: seven megabytes that are read once for as long as pages are
 * printed, and given back when memory is short. Its reader knows one place in the file at a time,
 * so one page is printed after the other.
 */
final class PrintFont {
  private static final String FILE = "NotoSansSC-Regular.ttf";

  private static SoftReference<TrueTypeFont> known = new SoftReference<>(null);

  private PrintFont() {}

  /** What is done with the font. */
  interface Use {
    byte[] print(TrueTypeFont font) throws IOException;
  }

  /** Does it while nobody else has the font. */
  static synchronized byte[] with(Use use) throws IOException {
    @Nullable TrueTypeFont font = known.get();
    if (font == null) {
      font = read();
      known = new SoftReference<>(font);
    }
    return use.print(font);
  }

  private static TrueTypeFont read() throws IOException {
    try (InputStream file = Objects.requireNonNull(PrintFont.class.getResourceAsStream(FILE))) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
    }
  }
}
