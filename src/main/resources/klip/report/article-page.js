// @ts-check
"use strict";

klip.page(async (target) => {
  const [article, event] = target.split("/");
  const page = await klip.load(`article/${Number.parseInt(article, 10)}`);
  const info = page.article.article;
  return { title: info.headline || info.source, content: klipArticle.show(page, event) };
});
