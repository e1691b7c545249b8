import type { Language } from '../core/messages.ts';
import type { Citation } from '../model/citation.ts';

/** “《政府信息公开条例》（国令第711号）第20(7)条”: a provision as it is cited. */
export function cite(citation: Citation, language: Language): string {
  const articles = citation.articles?.map(({ article }) => article) ?? [];
  if (language === 'en') {
    const number = citation.number ? ` (${citation.number})` : '';
    return `${citation.titleEn}${number}${articles.length > 0 ? `, art. ${articles.join(', ')}` : ''}`;
  }
  const marked = citation.number !== undefined || issuedPaper.test(citation.title);
  const title = marked ? `《${citation.title}》` : citation.title;
  const number = citation.number ? `（${citation.number}）` : '';
  return `${title}${number}${articles.map(shownArticle).join('、')}`;
}

/** Names of what was issued as a paper of its own take title marks; arithmetic and templates do not. */
const issuedPaper = /(法|条例|规则|规定|办法|意见|制度|规程|指引|科目|格式|规范)$/;

/** “20(7)” is article twenty, item seven. */
function shownArticle(article: string): string {
  const match = /^(\d+)(?:\((\d+)\))?$/.exec(article);
  return match ? `第${match[1]}条${match[2] ? `第（${match[2]}）项` : ''}` : article;
}
