package org.hearsay.reader;

/** A page with what pages have around an article, and the words of the article in it. */
final class SamplePage {

    static final String FIRST =
            "The mayor of Port Almond said on Monday that the old bridge would stay closed until the spring.";
    static final String SECOND =
            "“Nobody told us,” said the harbour master, “and I do not believe that it was the ice.”";
    static final String THIRD = "A spokesman for the engineers denied that there had been any warning.";
    static final String ALL_THREE = String.join("\n\n", FIRST, SECOND, THIRD);
    static final String PARAGRAPHS = "<p>" + FIRST + "<p>" + SECOND + "<p>" + THIRD;

    static final String PAGE =
            """
            <!doctype html>
            <html lang="en"><head>
            <meta charset="utf-8">
            <title>Bridge stays closed | The Almond Gazette</title>
            <meta property="og:title" content="Bridge stays closed">
            <meta property="og:site_name" content="The Almond Gazette">
            <meta name="author" content="By A. Reporter">
            <meta property="article:published_time" content="2019-01-28T10:05:00+0300">
            <link rel="canonical" href="https://gazette.example/bridge">
            <style>p { color: red }</style>
            <script>var words = "The script said that it was so, and that it was not.";</script>
            </head><body>
            <header><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav></header>
            <div class="cookie-banner"><p>We use cookies to make this site better for you and for those who pay us.</p></div>
            <main><article>
            <h1>Bridge stays closed</h1>
            <p class="byline">By A. Reporter, who has been with the paper for years and years.</p>
            <figure><img src="x.jpg"><figcaption>The bridge, as it was seen from the harbour on Sunday.</figcaption></figure>
            <p>FIRST
            <p>SECOND</p>
            <h2>No warning</h2>
            <blockquote><p>THIRD</p></blockquote>
            <ul><li>The bridge is <b>eighty</b>&nbsp;years old.<li>It was closed on&shy; Friday.</ul>
            <aside><p>Sign up here for our letter, which comes every morning and costs you nothing at all.</p></aside>
            <h2>More on this story</h2>
            <ul class="related"><li><a href="/1">Harbour master resigns after the storm of last week</a></ul>
            </article></main>
            <div id="comments"><p>I have always said that this bridge should be closed, and now they do as I say.</p></div>
            <footer><p>Copyright The Almond Gazette. All rights are reserved, and so are all the wrongs.</p></footer>
            </body></html>
            """.replace("FIRST", FIRST).replace("SECOND", SECOND).replace("THIRD", THIRD);

    static final String BODY = String.join(
            "\n\n",
            FIRST,
            SECOND,
            "No warning",
            THIRD,
            "The bridge is eighty\u00a0years old.",
            "It was closed on Friday.");

    private SamplePage() {}
}
