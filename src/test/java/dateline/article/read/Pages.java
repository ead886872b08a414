package dateline.article.read;

/** Pages of an invented article, in the styles of several publishing systems. */
public final class Pages {
    static final String FIRST =
            "The harbour board of Ostrand closed its northern quay on Monday, after three winters of"
                    + " quarrels over dredging. Nobody was surprised.";
    static final String SECOND =
            "Mayor Ilse Brandt had promised, as late as in spring, that the quay would stay open for"
                    + " the ferries. She now says that the silt has decided the matter.";
    static final String THIRD = "What the board will do with the cranes is unclear. A buyer from the southern coast is"
            + " said to have looked at two of them in October.";

    /** A page of a newspaper: JSON-LD in a graph, an article among teasers, a share bar, a notice of cookies. */
    public static final String NEWSPAPER = """
            <!DOCTYPE html><html lang="en-GB"><head>
            <title>Silt wins the quay | The Ostrand Messenger</title>
            <meta property="og:title" content="Silt wins">
            <meta property="article:published_time" content="2023-01-01T00:00:00Z">
            <link rel="canonical" href="https://messenger.example/silt">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","@id":"https://messenger.example/#site","name":"Site"},
              {"@type":"Organization","@id":"https://messenger.example/#org","name":"The Ostrand Messenger"},
              {"@type":"Person","@id":"#ann","name":"Ann Reed"},
              {"@type":["OpinionNewsArticle"],"headline":"Silt wins the quay &amp; the board loses",
               "author":[{"@id":"#ann"},{"@type":"Person","name":"Tom Hale"}],
               "publisher":{"@id":"https://messenger.example/#org"},"inLanguage":"en-GB",
               "datePublished":"2024-03-05T23:10:00-05:00","dateModified":"2024-03-07",
               "mainEntityOfPage":{"@type":"WebPage","@id":"https://messenger.example/opinion/silt-wins"}}]}</script>
            </head><body>
            <div class="cookie-consent"><p>We use cookies and similar techniques to show you what you may like, and to count our readers.</p></div>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/opinion">Opinion</a></li></ul></nav>
            <article class="teaser"><h3>Another story</h3><p>A short teaser of another story that has nothing to do with the quay at all.</p></article>
            <main><article>
              <header><h1>Silt wins the quay &amp; the board loses</h1><p class="byline">By <a rel="author">Ann Reed</a> and Tom Hale</p>
                <time datetime="2024-03-05">5 March 2024</time></header>
              <div class="share-bar"><a href="#">Share</a> <a href="#">Print</a></div>
              <p>%s</p>
              <figure><img src="a.jpg"><figcaption>The quay in better days, before the dredgers went away. Photo: A. Nother</figcaption></figure>
              <p>%s</p>
              <ul><li><a href="/south">The ferries move to the southern quay</a></li></ul>
              <p>Sign up for our letter from the harbour</p>
              <p><a href="/more">Read more: Why ferries need deep water in winter</a></p>
              <aside><p>Related: the cranes of the south, and who would want to buy one of them this year.</p></aside>
              <p>%s</p>
              <p>Ann Reed is a pilot in Ostrand and writes about harbours.</p>
              <p>The views expressed in this article are those of its authors alone.</p>
            </article></main>
            <section class="comments"><p>First! I think that the board is right, and that everybody knew that this would come.</p></section>
            <footer><p>Copyright The Ostrand Messenger. All rights reserved, in every language and in every harbour.</p></footer>
            </body></html>""".formatted(FIRST, SECOND, THIRD);

    /** A page with microdata and Open Graph, without JSON-LD. */
    static final String MICRODATA = """
            <html lang="de"><head><title>Der Schlick - Ostrander Bote</title>
            <meta property="og:title" content="Der Schlick"><meta property="og:site_name" content="Ostrander Bote">
            <meta property="og:url" content="https://bote.example/schlick"><meta name="author" content="Jan Petersen, Eva Lund">
            <meta name="date" content="5. März 2024">
            </head><body><div class="wrapper"><div itemprop="articleBody"><p>%s</p><p>%s</p></div>
            <div class="column"><p>%s</p></div></div></body></html>""".formatted(FIRST, SECOND, THIRD);

    /** A page of tables within one form, without any metadata but its title. */
    static final String OLD = """
            <html><head><title>The cranes of Ostrand</title></head><body><form action="x">
            <table><tr><td><a href="a">News</a><br><a href="b">Sport</a></td>
            <td><font><b>By Ann Reed</b></font><br><br>%s<br><br>%s<br><br>%s</td></tr></table>
            <a href="imprint">Imprint</a></form></body></html>""".formatted(FIRST, SECOND, THIRD);

    /** A page of a journal, with the metadata of libraries. */
    static final String JOURNAL = """
            <html><head><title>Journal</title><meta name="citation_title" content="Of Silt">
            <meta name="citation_author" content="Reed, Ann"><meta name="citation_author" content="Hale, Tom">
            <meta name="citation_publication_date" content="2024/03"><meta name="citation_journal_title" content="Harbour Studies">
            </head><body><div role="main"><h1>Of Silt</h1><p>%s</p><p>%s</p></div>
            <div role="complementary"><p>%s</p></div></body></html>""".formatted(FIRST, SECOND, THIRD);

    private Pages() {}
}
