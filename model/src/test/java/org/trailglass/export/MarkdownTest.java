package org.trailglass.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void escapesWhatMarkdownOrHtmlWouldRender() {
    assertThat(Markdown.escaped("a|b`c`<img src=x onerror=alert(1)>[x](javascript:1)"))
        .isEqualTo("a\\|b\\`c\\`&lt;img src=x onerror=alert(1)&gt;\\[x\\](javascript:1)");
    assertThat(Markdown.escaped("![p](https://e.example/p) *b* _i_ ~~s~~ @who #1 &lt; \\|"))
        .isEqualTo(
            "\\!\\[p\\](https\\://e.example/p) \\*b\\* \\_i\\_ \\~\\~s\\~\\~ \\@who \\#1 &amp;lt;"
                + " \\\\\\|");
    assertThat(Markdown.escaped("www.e.example")).isEqualTo("www\\.e.example");
  }
}
