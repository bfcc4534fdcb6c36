/** The same site for Hugo: article, topic and person pages and one feed, with templates that show what ours show. */

const CONFIG = `baseURL = "https://bench.example/"
title = "The bench"
languageCode = "en"
paginate = 50
ignoreErrors = ["error-disable-taxonomy"]
disableKinds = ["section", "taxonomy", "sitemap", "robotsTXT", "404"]
[taxonomies]
tag = "tags"
person = "people"
[outputs]
home = ["RSS"]
page = ["HTML"]
term = ["HTML"]
[permalinks]
articles = "/:year/:month/:filename/"
[markup.goldmark.renderer]
unsafe = false
`;

const BASE = `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>{{ .Title }} · {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{{ with .Params.summary }}<meta name="description" content="{{ . }}">{{ end }}
<meta name="referrer" content="no-referrer"><link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/assets/style.css"><link rel="alternate" type="application/rss+xml" title="{{ site.Title }}" href="/index.xml"></head>
<body><a class="skip" href="#main">Skip to content</a>
<header class="masthead"><p class="masthead-name"><a href="/">{{ site.Title }}</a></p><nav aria-label="Menu"><ul class="menu">
<li><a href="/tags/">Topics</a></li><li><a href="/people/">People</a></li><li><a href="/quotes/">Quotes</a></li><li><a href="/sources/">Sources</a></li><li><a href="/search/">Search</a></li></ul></nav></header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer class="footer"><ul class="menu"><li><a href="/feeds/">Feeds</a></li><li><a href="mailto:desk@bench.example">Corrections</a></li></ul><p>Independent.</p></footer></body></html>
`;

const SINGLE = `{{ define "main" }}<article><header class="heading"><p class="date"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<h1>{{ .Title }}</h1><p class="summary">{{ .Params.summary }}</p></header>
<div class="text">{{ .Content }}</div>
<footer class="article-foot"><section><h2>Topics</h2><ul class="menu tags">{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></section>
<section><h2>People</h2><ul class="menu">{{ range .GetTerms "people" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></section></footer></article>
<nav>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`;

const TERM = `{{ define "main" }}<header class="heading"><h1>{{ .Title }}</h1></header>
<section><h2>Articles</h2><ol class="articles" role="list">{{ range .Paginator.Pages }}<li><p class="date"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Params.summary }}</p></li>{{ end }}</ol>
{{ with .Paginator }}{{ if gt .TotalPages 1 }}<nav class="pages"><ul class="menu">{{ if .HasPrev }}<li><a rel="prev" href="{{ .Prev.URL }}">Newer</a></li>{{ end }}<li>Page {{ .PageNumber }} of {{ .TotalPages }}</li>{{ if .HasNext }}<li><a rel="next" href="{{ .Next.URL }}">Older</a></li>{{ end }}</ul></nav>{{ end }}{{ end }}</section>{{ end }}
`;

const RSS = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0"><channel><title>{{ site.Title }}</title><link>{{ .Permalink }}</link><description>Invented articles.</description>
{{ range first 50 site.RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>{{ end }}
</channel></rss>
`;

/** Everything of Hugo's site but its articles, by path. */
export function hugoFiles(tags: number, people: number): Record<string, string> {
  const files: Record<string, string> = {
    "config.toml": CONFIG,
    "layouts/_default/baseof.html": BASE,
    "layouts/_default/single.html": SINGLE,
    "layouts/_default/term.html": TERM,
    "layouts/_default/taxonomy.html": TERM,
    "layouts/index.rss.xml": RSS,
  };
  for (let i = 0; i < tags; i++) files[`content/tags/topic-${i}/_index.md`] = `---\ntitle: Topic ${i}\n---\n`;
  for (let i = 0; i < people; i++)
    files[`content/people/person-${i}/_index.md`] = `---\ntitle: Person Number${i}\n---\n`;
  return files;
}
